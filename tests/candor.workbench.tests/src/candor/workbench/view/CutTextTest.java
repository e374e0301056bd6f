// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.CutTexts;
import candor.workbench.editor.Editors;
import candor.workbench.place.DossierTree;
import candor.workbench.place.Place;
import candor.workbench.problems.ProblemsPane;
import candor.workbench.session.DossierSession;
import candor.workbench.tabs.DossierTabs;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No part and no dialog cuts its words in a window of 1024 × 700, in either language. */
@ExtendWith(DesktopExtension.class)
class CutTextTest {

    private static final Point SMALL = new Point(1024, 700);
    private static final List<String> DIALOGS = List.of(
            "candor.command.new",
            "candor.command.keys",
            "candor.command.about",
            "candor.command.settings",
            "candor.command.export",
            "candor.command.versions");

    /** Views of tests, broken ones among them. */
    private static final Set<String> TESTED = Set.of("candor.probe", "candor.probe.second", "candor.broken");

    private static final Pattern NAME = Pattern.compile("^(\\p{IsHan})(\\p{IsHan})");

    private final Locale before = Locale.getDefault();
    private final List<String> cut = new ArrayList<>();
    private Point size;
    private Shell window;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void nothingIsCut(String language, Desktop desktop) {
        window = desktop.call(() -> desktop.display().getShells()[0]);
        size = desktop.call(window::getSize);
        desktop.act(() -> window.setSize(SMALL));
        Locale.setDefault(Locale.forLanguageTag(language));
        DossierSession session =
                desktop.openSample(sample -> sample.eAllContents().forEachRemaining(CutTextTest::join));
        IEclipseContext context = desktop.call(() ->
                desktop.service(DossierTabs.class).of(session).orElseThrow().getContext());
        Editors editors = desktop.call(() -> ContextInjectionFactory.make(Editors.class, context));
        DossierViews views = desktop.call(() -> ContextInjectionFactory.make(DossierViews.class, context));
        for (DossierView view : desktop.call(views::all)) {
            if (TESTED.contains(view.id())) {
                continue;
            }
            desktop.act(() -> views.open(view.id()));
            look(desktop, view.id());
        }
        ProblemsPane problems = desktop.call(() -> ContextInjectionFactory.make(ProblemsPane.class, context));
        desktop.act(() -> problems.open(session));
        look(desktop, "problems");
        // Whether it is open is remembered.
        desktop.act(() -> problems.close(session));
        // The words of fields are the edit bundle's, which speaks the language that the platform was started in; those
        // about lists speak both.
        DossierTree tree = new DossierTree(session.dossier());
        for (Place place : Locale.getDefault().equals(before) ? places(tree) : tree.stages()) {
            desktop.act(() -> editors.look(place));
            look(desktop, place.object().eClass().getName() + " " + place.group());
        }
        for (String command : DIALOGS) {
            desktop.execute(command);
            for (Shell dialog : desktop.call(() -> desktop.display().getShells())) {
                if (desktop.call(() -> dialog.getParent() != null && dialog.isVisible())) {
                    look(desktop, dialog, command);
                    desktop.act(dialog::close);
                }
            }
            desktop.bot().settle();
        }
        assertThat(cut).isEmpty();
    }

    /** Puts an & into every name and every text, as “甲&乙公司” has one. */
    private static void join(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany()
                    && attribute.isChangeable()
                    && object.eGet(attribute) instanceof String text
                    && NAME.matcher(text).find()) {
                object.eSet(attribute, NAME.matcher(text).replaceFirst("$1&$2"));
            }
        }
    }

    @AfterEach
    void asBefore(Desktop desktop) {
        Locale.setDefault(before);
        desktop.act(() -> window.setSize(size));
    }

    /** Every stage with its lists, and one object of each class. */
    private static Collection<Place> places(DossierTree tree) {
        Map<Object, Place> places = new LinkedHashMap<>();
        for (Place stage : tree.stages()) {
            places.put(stage, stage);
            for (Place below : tree.children(stage)) {
                Place object = below.isObject()
                        ? below
                        : tree.children(below).stream().findFirst().orElse(below);
                places.putIfAbsent(object.object().eClass(), object);
            }
        }
        return places.values();
    }

    private void look(Desktop desktop, String what) {
        look(desktop, window, what);
    }

    private void look(Desktop desktop, Shell shell, String what) {
        CutTexts.below(desktop.display(), shell).stream()
                .map(line -> what + ": " + line)
                .filter(line -> !cut.contains(line))
                .forEach(cut::add);
    }
}
