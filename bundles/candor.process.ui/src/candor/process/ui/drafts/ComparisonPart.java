// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.drafts;

import candor.core.store.MeetingFileException;
import candor.export.document.DocumentException;
import candor.forms.Combos;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.model.meeting.Attachment;
import candor.process.drafts.Comparison;
import candor.process.drafts.PaperVersions;
import candor.process.drafts.VersionedPaper;
import candor.process.drafts.VersionedPaperCatalog;
import candor.process.ui.ProcessTexts;
import candor.workbench.session.DossierSession;
import candor.workbench.theme.Themes;
import candor.workbench.view.ViewUpdates;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Two versions of a paper side by side, sentence by sentence; which papers there are is told by {@link VersionedPaperCatalog}. */
public final class ComparisonPart {

    /** Id of the view. */
    public static final String ID = "candor.process.comparison";

    private static final int MARGIN = 12;
    private static final int PAPER = 96;
    private static final int CHOICE = 160;

    private final DossierSession session;
    private final VersionedPaperCatalog sources;
    private final Themes themes;
    private final ViewUpdates updates;
    private List<VersionedPaper> papers = List.of();
    private List<Attachment> versions = List.of();
    private Composite parent;
    private Composite page;
    private Combo paper;
    private Combo before;
    private Combo after;
    private Label summary;
    private ComparisonCanvas canvas;

    @Inject
    public ComparisonPart(DossierSession session, VersionedPaperCatalog sources, Themes themes, ViewUpdates updates) {
        this.session = session;
        this.sources = sources;
        this.themes = themes;
        this.updates = updates;
    }

    @PostConstruct
    void create(Composite composite) {
        parent = composite;
        GridLayoutFactory.fillDefaults().applyTo(parent);
        build();
        updates.followInPauses(parent, this::follow);
        updates.onTheme(parent, this::rebuild);
    }

    private void build() {
        FormColors colors = themes.formColors();
        page = new Composite(parent, SWT.NONE);
        page.setBackgroundMode(SWT.INHERIT_DEFAULT);
        page.setBackground(new Color(colors.surface()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(page);
        Composite bar = new Composite(page, SWT.NONE);
        // Each choice with its label; in a further line where there is no room.
        RowLayout line = new RowLayout(SWT.HORIZONTAL);
        line.marginLeft = 0;
        line.spacing = 2 * FormKit.GRID;
        bar.setLayout(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        paper = combo(bar, "comparison.paper", ProcessTexts.get("comparison.paper"), PAPER);
        before = combo(bar, "comparison.before", ProcessTexts.get("comparison.before"), CHOICE);
        after = combo(bar, "comparison.after", ProcessTexts.get("comparison.after"), CHOICE);
        summary = new Label(page, SWT.WRAP);
        summary.setForeground(new Color(colors.text()));
        FormKit.identify(summary, "comparison.summary");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        canvas = new ComparisonCanvas(page, colors);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        paper.addListener(SWT.Selection, event -> offer());
        before.addListener(SWT.Selection, event -> compare());
        after.addListener(SWT.Selection, event -> compare());
        offer();
    }

    private static Combo combo(Composite bar, String id, String label, int width) {
        Composite choice = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(FormKit.GRID, 0).applyTo(choice);
        Combo combo = Combos.labelled(choice, id, label);
        ((GridData) combo.getLayoutData()).widthHint = width;
        return combo;
    }

    /** Reads which papers there are; the one that was chosen stays so. */
    private void read() {
        String chosen = paper.getText();
        papers = sources.of(session.document());
        List<String> labels = papers.stream().map(VersionedPaper::label).toList();
        if (!labels.equals(List.of(paper.getItems()))) {
            paper.setItems(labels.toArray(String[]::new));
            paper.select(Math.max(0, labels.indexOf(chosen)));
        }
    }

    /** The versions of the paper; at first the last kept one stands beside what the paper says now. */
    private void offer() {
        read();
        versions = paper.getSelectionIndex() < 0
                ? List.of()
                : papers.get(paper.getSelectionIndex()).versions();
        List<String> names = new ArrayList<>();
        versions.forEach(version -> names.add(ProcessTexts.get(
                "comparison.version", String.valueOf(version.getName()), String.valueOf(version.getAddedOn()))));
        names.add(ProcessTexts.get("comparison.now"));
        before.setItems(names.toArray(String[]::new));
        after.setItems(names.toArray(String[]::new));
        before.select(Math.max(0, versions.size() - 1));
        after.select(versions.size());
        compare();
    }

    private void compare() {
        if (versions.isEmpty()) {
            canvas.show(Comparison.of("", ""));
            summary.setText(LiteralText.of(ProcessTexts.get("comparison.empty")));
            page.layout();
            return;
        }
        try {
            Comparison comparison = Comparison.of(text(before.getSelectionIndex()), text(after.getSelectionIndex()));
            canvas.show(comparison);
            int changes = comparison.changes().size();
            summary.setText(LiteralText.of(
                    changes == 0
                            ? ProcessTexts.get("comparison.same")
                            : ProcessTexts.get("comparison.changes", changes)));
        } catch (DocumentException | MeetingFileException failed) {
            canvas.show(Comparison.of("", ""));
            summary.setText(LiteralText.of(ProcessTexts.get("comparison.failed", failed.getMessage())));
        }
        page.layout();
    }

    private String text(int index) throws DocumentException, MeetingFileException {
        return index < versions.size()
                ? PaperVersions.text(session.document(), versions.get(index))
                : papers.get(paper.getSelectionIndex()).now().text();
    }

    /** Keeps what was chosen, where it is still there. */
    private void follow() {
        int known = versions.size();
        int earlier = before.getSelectionIndex();
        int later = after.getSelectionIndex();
        offer();
        if (versions.size() == known) {
            before.select(earlier);
            after.select(later);
            compare();
        }
    }

    private void rebuild() {
        page.dispose();
        build();
        parent.layout();
    }

    @Focus
    void focus() {
        canvas.control().setFocus();
    }
}
