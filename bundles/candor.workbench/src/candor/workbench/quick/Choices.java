// SPDX-License-Identifier: EPL-2.0
package candor.workbench.quick;

import candor.core.intake.Importer;
import candor.workbench.WorkbenchTexts;
import candor.workbench.editor.Editors;
import candor.workbench.imports.Imports;
import candor.workbench.keys.Keys;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.place.PlaceNames;
import candor.workbench.session.DossierSession;
import candor.workbench.view.DossierViews;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.emf.ecore.EObject;

/**
 * Lists what quick access can offer now: commands that can be run, and views, stages, lists and objects of the dossier
 * in front. It is made before quick access takes the keyboard, because which commands can be run depends on where the
 * keyboard is.
 */
@Creatable
final class Choices {

    private static final int NAME_LENGTH = 40;
    private static final int STEP_LENGTH = 16;
    private static final String PATH = " › ";

    /** The command that opens quick access; it is not offered there. */
    private static final String SELF = "candor.command.quickAccess";

    private final MApplication application;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final TranslationService translation;
    private final Keys keys;
    private final DossierSession session;
    private final Editors editors;
    private final DossierViews views;
    private final Imports imports;

    @Inject
    Choices(
            MApplication application,
            ECommandService commands,
            EHandlerService handlers,
            TranslationService translation,
            Keys keys,
            @Optional DossierSession session,
            Editors editors,
            DossierViews views,
            Imports imports) {
        this.application = application;
        this.commands = commands;
        this.handlers = handlers;
        this.translation = translation;
        this.keys = keys;
        this.session = session;
        this.editors = editors;
        this.views = views;
        this.imports = imports;
    }

    /** Everything but objects, of which there may be many. */
    List<QuickChoice> all() {
        List<QuickChoice> choices = new ArrayList<>();
        application.getCommands().forEach(command -> addCommand(choices, command));
        imports.all().forEach(importer -> addImport(choices, importer));
        if (session != null) {
            views.all()
                    .forEach(view -> choices.add(new QuickChoice(
                            view.id(), QuickChoice.Kind.VIEW, view.label(), "", () -> views.open(view.id()))));
            addStages(choices);
        }
        return choices;
    }

    private void addStages(List<QuickChoice> choices) {
        PlaceNames names = names();
        DossierTree tree = new DossierTree(session.dossier());
        for (Place stage : tree.stages()) {
            String name = names.name(stage);
            choices.add(new QuickChoice(
                    "stage." + stage.group(), QuickChoice.Kind.STAGE, name, "", () -> editors.goTo(stage)));
            lists(tree, stage)
                    .map(list -> new QuickChoice(
                            "list." + stage.group() + "." + names.name(list),
                            QuickChoice.Kind.LIST,
                            names.name(list),
                            name,
                            () -> editors.goTo(list)))
                    .forEach(choices::add);
        }
    }

    /** The lists that have a line of their own below a stage; the one list of a stage is gone to by the name of the stage. */
    private static Stream<Place> lists(DossierTree tree, Place stage) {
        return tree.count(stage) < 0
                ? tree.children(stage).stream()
                        .filter(place ->
                                place.feature() != null && place.feature().isMany())
                : Stream.empty();
    }

    private void addImport(List<QuickChoice> choices, Importer importer) {
        choices.add(new QuickChoice(
                "import." + importer.id(),
                QuickChoice.Kind.COMMAND,
                WorkbenchTexts.get("import.of", Imports.label(importer)),
                "",
                () -> imports.run(importer)));
    }

    /** Adds a command, unless it needs parameters. */
    private void addCommand(List<QuickChoice> choices, MCommand model) {
        if (!model.getParameters().isEmpty() || SELF.equals(model.getElementId())) {
            return;
        }
        ParameterizedCommand command = commands.createCommand(model.getElementId(), null);
        if (command != null && handlers.canExecute(command)) {
            choices.add(new QuickChoice(
                    model.getElementId(),
                    QuickChoice.Kind.COMMAND,
                    translation.translate(model.getCommandName(), model.getContributorURI()),
                    keys.of(model).stream().findFirst().orElse(""),
                    () -> handlers.executeHandler(command)));
        }
    }

    /** Every object of the dossier, one by one. */
    Iterator<EObject> objects() {
        return session == null ? Collections.emptyIterator() : session.dossier().eAllContents();
    }

    PlaceNames names() {
        return new PlaceNames(session.domain().getAdapterFactory());
    }

    /** An object as a choice. */
    QuickChoice object(EObject object, PlaceNames names) {
        DossierTree tree = new DossierTree(session.dossier());
        Place place = Place.of(object);
        String path = "";
        for (Place above = tree.parent(place); above != null; above = tree.parent(above)) {
            String name = names.shortName(above, STEP_LENGTH);
            path = path.isEmpty() ? name : name + PATH + path;
        }
        return new QuickChoice(
                "object",
                QuickChoice.Kind.OBJECT,
                names.shortName(place, NAME_LENGTH),
                path,
                () -> editors.goTo(place));
    }
}
