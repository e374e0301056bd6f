// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import candor.forms.FormKit;
import candor.forms.HoverTip;
import candor.forms.LiteralText;
import candor.workbench.WorkbenchTexts;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Images;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Finds words in every field of the dossier while they are typed, leads to the fields, and replaces the words there. */
public final class FindPart {

    private static final int TEXT_SHARE = 60;
    private static final int COLUMNS = 4;
    private static final int COUNT = 160;

    private final DossierSession session;
    private final Editors editors;
    private final Themes themes;
    private final Display display;
    private final Hits hits;
    private final Slices slices;
    private final ViewUpdates updates;
    private Text words;
    private Text with;
    private Label count;
    private TreeViewer viewer;
    private Font bold;

    @Inject
    public FindPart(DossierSession session, Editors editors, Themes themes, Display display, ViewUpdates updates) {
        this.session = session;
        this.editors = editors;
        this.themes = themes;
        this.display = display;
        this.updates = updates;
        hits = new Hits(session);
        slices = new Slices(display);
    }

    @PostConstruct
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .spacing(FormKit.GRID, 0)
                .applyTo(parent);
        bold = new LocalResourceManager(JFaceResources.getResources(), parent)
                .create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD));
        words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(WorkbenchTexts.get("find.message"));
        FormKit.identify(words, "find.words");
        FormKit.name(words, WorkbenchTexts.get("find.message"));
        words.addListener(SWT.Modify, event -> updates.request());
        words.addListener(SWT.KeyDown, this::keyInWords);
        words.addListener(SWT.DefaultSelection, event -> goToHits());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        with = new Text(parent, SWT.SINGLE | SWT.BORDER);
        with.setMessage(WorkbenchTexts.get("replace.with"));
        FormKit.identify(with, "find.with");
        FormKit.name(with, WorkbenchTexts.get("replace.with"));
        with.addListener(SWT.DefaultSelection, event -> replace());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(with);
        Button replace = new Button(parent, SWT.PUSH);
        replace.setText(WorkbenchTexts.get("replace.open"));
        replace.setToolTipText(WorkbenchTexts.get("replace.open.tip"));
        FormKit.identify(replace, "find.replace");
        replace.addListener(SWT.Selection, event -> replace());
        count = new Label(parent, SWT.NONE);
        FormKit.identify(count, "find.count");
        GridDataFactory.swtDefaults().hint(COUNT, SWT.DEFAULT).applyTo(count);
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        Tree tree = viewer.getTree();
        FormKit.identify(tree, "find.hits");
        FormKit.name(tree, WorkbenchTexts.get("find.hits"));
        // What is found in them is coloured: their words are drawn by their labels.
        HoverTip.install(tree, at -> HoverTip.hidden(tree, at));
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).applyTo(tree);
        // No column headings: each row says what the hit is and where, and headings would take the room of a row.
        new TreeColumn(tree, SWT.NONE).setResizable(false);
        new TreeColumn(tree, SWT.NONE).setResizable(false);
        tree.addListener(SWT.Resize, event -> share(tree));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(hits);
        label();
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        viewer.setInput(session.dossier());
        updates.followInPauses(parent, this::search);
        updates.onTheme(parent, this::label);
        say();
    }

    private static void share(Tree tree) {
        int width = tree.getClientArea().width;
        tree.getColumn(0).setWidth(width * TEXT_SHARE / 100);
        tree.getColumn(1).setWidth(width - width * TEXT_SHARE / 100);
    }

    private void label() {
        viewer.setLabelProvider(new HitLabels(hits, themes.formColors(), bold, new Images(display)));
    }

    private void keyInWords(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            goToHits();
        }
    }

    /** Moves the keyboard to the first hit, not to the name of its stage. */
    private void goToHits() {
        Tree tree = viewer.getTree();
        if (tree.getItemCount() > 0) {
            tree.setFocus();
            tree.setSelection(tree.getItem(0).getItem(0));
        }
    }

    /** Shows what would be replaced, and does what is agreed to as one step. */
    private void replace() {
        Replacements replacements = new Replacements(session.domain(), words.getText(), with.getText());
        List<Replacement> all = replacements.in(session.dossier());
        if (all.isEmpty()) {
            say(WorkbenchTexts.get("replace.nothing"));
            return;
        }
        ReplaceDialog dialog = new ReplaceDialog(words.getShell(), all, one -> hits.path(one.object(), one.field()));
        if (dialog.open() == Window.OK && session.execute(replacements.command(dialog.chosen()))) {
            say(WorkbenchTexts.get("replace.done", dialog.chosen().size()));
        }
    }

    private void search() {
        Search run = new Search(session.dossier(), session.domain().getAdapterFactory(), words.getText());
        slices.run(new Slices.Work() {
            private int shown = -1;

            @Override
            public boolean isDone() {
                return words.isDisposed() || run.isDone();
            }

            @Override
            public void step() {
                run.step();
            }

            @Override
            public void sliceDone() {
                // Hits are put into the tree when all are there, the first of them at once.
                if (!words.isDisposed()
                        && (run.isDone() || shown < 0 && !run.hits().isEmpty())) {
                    shown = run.hits().size();
                    show(run);
                }
            }
        });
    }

    private void show(Search run) {
        Tree tree = viewer.getTree();
        tree.setRedraw(false);
        hits.show(run.hits());
        viewer.refresh();
        viewer.expandAll();
        tree.setRedraw(true);
        say(run);
    }

    private void say(Search run) {
        int found = run.hits().size();
        if (words.getText().isBlank()) {
            say();
        } else if (slices.isBusy()) {
            say(WorkbenchTexts.get("find.running"));
        } else if (found == 0) {
            say(WorkbenchTexts.get("find.nothing"));
        } else {
            say(WorkbenchTexts.get(found < Search.MOST ? "find.found" : "find.most", found));
        }
    }

    private void say() {
        say("");
    }

    private void say(String text) {
        count.setText(LiteralText.of(text));
    }

    private void open(Object element) {
        if (element instanceof Hit hit) {
            editors.open(hit.object(), hit.field());
        } else if (element instanceof Place stage) {
            viewer.setExpandedState(stage, !viewer.getExpandedState(stage));
        }
    }

    /** Selects the words, so that typing replaces them. */
    @Focus
    void focus() {
        words.setFocus();
        words.selectAll();
    }

    @PreDestroy
    void close() {
        slices.cancel();
    }
}
