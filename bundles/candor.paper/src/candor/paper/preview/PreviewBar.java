// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.forms.Combos;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.paper.AudienceNames;
import candor.paper.PaperTexts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Above the pages: which document, which copy of it, for whom, and what can be done with it. */
final class PreviewBar {

    private final Composite bar;
    private final Composite second;
    private final Combo documents;
    private final Combo copies;
    private final Combo audiences;
    private final ToolBar tools;
    private List<DocumentType> types = List.of();
    private List<Copy> sheets = List.of();
    private List<Audience> readers = List.of();

    /**
     * @param chosen runs when a person has chosen another document or other readers
     * @param copyChosen runs when a person has chosen another copy
     */
    PreviewBar(Composite parent, Runnable chosen, Runnable copyChosen) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(6, 4)
                .spacing(6, 4)
                .applyTo(bar);
        documents = combo(bar, "preview.document");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(documents);
        tools = new ToolBar(bar, SWT.FLAT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
        // A line of their own: beside the document there is room for one of them at most.
        second = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(second);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(second);
        copies = combo(second, "preview.copy");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(copies);
        show(copies, false);
        audiences = combo(second, "preview.audience");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(audiences);
        documents.addListener(SWT.Selection, event -> {
            showAudiences(audience());
            chosen.run();
        });
        copies.addListener(SWT.Selection, event -> copyChosen.run());
        audiences.addListener(SWT.Selection, event -> chosen.run());
    }

    private static Combo combo(Composite parent, String id) {
        Combo combo = Combos.named(parent, id, PaperTexts.get(id));
        combo.setVisibleItemCount(20);
        combo.setToolTipText(PaperTexts.get(id));
        return combo;
    }

    /** The outermost widget. */
    Composite control() {
        return bar;
    }

    /** Adds a button; its name is said, not shown. */
    void action(String id, String name, Image icon, Runnable run) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(icon);
        item.setToolTipText(LiteralText.of(name));
        FormKit.identify(item, id);
        item.addListener(SWT.Selection, event -> run.run());
    }

    /** Offers these documents and chooses one of them, the first where there is none of that id. */
    void offer(List<DocumentType> all, String id) {
        types = all;
        documents.setItems(
                all.stream().map(type -> type.label(Locale.getDefault())).toArray(String[]::new));
        choose(id);
    }

    /** Chooses a document. */
    void choose(String id) {
        int index = 0;
        for (int i = 0; i < types.size(); i++) {
            index = types.get(i).id().equals(id) ? i : index;
        }
        documents.select(index);
        showAudiences(audience());
    }

    /** Shows the choice of readers, unless the document has only one kind. */
    private void showAudiences(Audience wished) {
        DocumentType type = document();
        readers = type == null
                ? List.of()
                : List.of(Audience.values()).stream()
                        .filter(type.audiences()::contains)
                        .toList();
        audiences.setItems(readers.stream().map(AudienceNames::of).toArray(String[]::new));
        audiences.select(Math.max(0, readers.indexOf(wished)));
        show(audiences, readers.size() > 1);
    }

    /** Offers the copies of the chosen document, unless there is nothing to choose, and chooses one of them. */
    void offerCopies(List<Copy> all, Copy chosen) {
        if (!all.equals(sheets)) {
            sheets = List.copyOf(all);
            copies.setItems(sheets.stream().map(Copy::label).toArray(String[]::new));
        }
        int index = chosen == null ? -1 : sheets.indexOf(chosen);
        if (copies.getSelectionIndex() != index) {
            copies.deselectAll();
            copies.select(index);
        }
        show(copies, sheets.size() > 1);
    }

    private void show(Combo combo, boolean shown) {
        GridData place = (GridData) combo.getLayoutData();
        combo.setVisible(shown);
        place.exclude = !shown;
        boolean any = Stream.of(second.getChildren()).anyMatch(each -> !((GridData) each.getLayoutData()).exclude);
        ((GridData) second.getLayoutData()).exclude = !any;
        second.setVisible(any);
        bar.getParent().layout(new Control[] {combo});
    }

    /** The chosen one; {@code null} where there is no choice. */
    Copy copy() {
        int index = copies.getSelectionIndex();
        return index < 0 ? null : sheets.get(index);
    }

    /** The chosen one; {@code null} where there is none. */
    DocumentType document() {
        int index = documents.getSelectionIndex();
        return index < 0 ? null : types.get(index);
    }

    /** The chosen one; {@code null} where there is none. */
    Audience audience() {
        int index = audiences.getSelectionIndex();
        return index < 0 || index >= readers.size() ? null : readers.get(index);
    }

    void setFocus() {
        documents.setFocus();
    }
}
