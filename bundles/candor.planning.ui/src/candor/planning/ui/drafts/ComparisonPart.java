// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.drafts;

import candor.core.store.MeetingFileException;
import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.DocumentException;
import candor.forms.Combos;
import candor.forms.FormColors;
import candor.forms.FormKit;
import candor.model.meeting.Attachment;
import candor.paper.PrintShop;
import candor.planning.approval.Approvals;
import candor.planning.ui.PlanningTexts;
import candor.process.drafts.Comparison;
import candor.process.drafts.PaperVersions;
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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Two versions of the request or the plan side by side, sentence by sentence. */
public final class ComparisonPart {

    private static final List<String> PAPERS = List.of("plan", "request");
    private static final int MARGIN = 12;
    private static final int PAPER = 96;
    private static final int CHOICE = 160;

    private final DossierSession session;
    private final PrintShop shop;
    private final Themes themes;
    private final ViewUpdates updates;
    private List<Attachment> versions = List.of();
    private Composite parent;
    private Composite page;
    private Combo paper;
    private Combo before;
    private Combo after;
    private Label summary;
    private ComparisonCanvas canvas;

    @Inject
    public ComparisonPart(DossierSession session, PrintShop shop, Themes themes, ViewUpdates updates) {
        this.session = session;
        this.shop = shop;
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
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        paper = combo(bar, "comparison.paper", PlanningTexts.get("comparison.paper"));
        papers().forEach(type -> paper.add(type.label(ExportService.LANGUAGE)));
        paper.select(0);
        ((GridData) paper.getLayoutData()).grabExcessHorizontalSpace = false;
        ((GridData) paper.getLayoutData()).widthHint = PAPER;
        before = combo(bar, "comparison.before", PlanningTexts.get("comparison.before"));
        after = combo(bar, "comparison.after", PlanningTexts.get("comparison.after"));
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

    private static Combo combo(Composite bar, String id, String label) {
        Combo combo = Combos.labelled(bar, id, label);
        ((GridData) combo.getLayoutData()).widthHint = CHOICE;
        return combo;
    }

    private List<DocumentType> papers() {
        return PAPERS.stream().flatMap(id -> shop.catalog().find(id).stream()).toList();
    }

    /** The versions of the paper; at first the last kept one stands beside what the paper says now. */
    private void offer() {
        DocumentType type = papers().get(paper.getSelectionIndex());
        versions = session.dossier().getMeeting() == null
                ? List.of()
                : PaperVersions.of(Approvals.rounds(session.dossier().getMeeting())).stream()
                        .filter(version -> type.id().equals(version.getDescription()))
                        .toList();
        List<String> names = new ArrayList<>();
        versions.forEach(version -> names.add(PlanningTexts.get(
                "comparison.version", String.valueOf(version.getName()), String.valueOf(version.getAddedOn()))));
        names.add(PlanningTexts.get("comparison.now"));
        before.setItems(names.toArray(String[]::new));
        after.setItems(names.toArray(String[]::new));
        before.select(Math.max(0, versions.size() - 1));
        after.select(versions.size());
        compare();
    }

    private void compare() {
        if (versions.isEmpty()) {
            canvas.show(Comparison.of("", ""));
            summary.setText(PlanningTexts.get("comparison.empty"));
            page.layout();
            return;
        }
        try {
            Comparison comparison = Comparison.of(text(before.getSelectionIndex()), text(after.getSelectionIndex()));
            canvas.show(comparison);
            int changes = comparison.changes().size();
            summary.setText(
                    changes == 0
                            ? PlanningTexts.get("comparison.same")
                            : PlanningTexts.get("comparison.changes", changes));
        } catch (DocumentException | MeetingFileException failed) {
            canvas.show(Comparison.of("", ""));
            summary.setText(PlanningTexts.get("comparison.failed", failed.getMessage()));
        }
        page.layout();
    }

    private String text(int index) throws DocumentException, MeetingFileException {
        return index < versions.size()
                ? PaperVersions.text(session.document(), versions.get(index))
                : PaperVersions.now(session.document(), papers().get(paper.getSelectionIndex()));
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
