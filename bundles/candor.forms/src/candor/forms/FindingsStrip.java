// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.forms.text.FormTexts;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The findings about one field, below it: icon, message, and a link for each thing that can be done. */
final class FindingsStrip {
    /** The widest line of a message in points; longer lines are hard to read. */
    private static final int LONGEST = 560;

    private final FormKit kit;
    private final String id;
    private final Composite area;
    private final int span;
    private List<FieldFinding> shown = List.of();
    private int line;

    /** @param span columns of the grid it stands in */
    FindingsStrip(Composite parent, FormKit kit, String id, int span) {
        this.span = span;
        this.kit = kit;
        this.id = id;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = 2;
        layout.horizontalSpacing = FormKit.GRID / 2;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        FormKit.identify(area, id + "/findings");
        hide(true);
    }

    Control control() {
        return area;
    }

    /** Keeps the room of one finding from the beginning, where one comes as soon as the person goes on to the next field. */
    void reserve() {
        shown = List.of(
                new FieldFinding(FieldSeverity.ERROR, FormTexts.get("required.empty", ""), null, null, List.of()));
        add(0);
        line = area.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        clear();
        shown = List.of();
        hide(true);
    }

    private void clear() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    /** Shows these findings. True where that changed the height. */
    boolean show(List<FieldFinding> findings) {
        boolean same = words(findings).equals(words(shown));
        // The words are the same, but the fixes behind the links may be new.
        shown = findings;
        if (same) {
            return false;
        }
        clear();
        for (int index = 0; index < findings.size(); index++) {
            add(index);
        }
        hide(findings.isEmpty());
        area.layout();
        return true;
    }

    private static List<String> words(List<FieldFinding> findings) {
        return findings.stream()
                .map(finding -> finding.severity()
                        + finding.message()
                        + finding.fixes().stream().map(FieldFix::label).toList())
                .toList();
    }

    private void add(int place) {
        FieldFinding finding = shown.get(place);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(kit.icon(finding.severity()));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
        Composite line = new Composite(area, SWT.NONE);
        // Links that do not fit behind the message go to the next line.
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 2 * FormKit.GRID;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label message = new Label(line, SWT.WRAP);
        message.setText(LiteralText.of(finding.message()));
        message.setForeground(kit.color(kit.colors().of(finding.severity())));
        FormKit.identify(message, id + "/finding");
        Point size = message.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        message.setLayoutData(new RowData(Math.min(size.x, LONGEST), SWT.DEFAULT));
        for (int fix = 0; fix < finding.fixes().size(); fix++) {
            link(line, place, fix);
        }
    }

    private void link(Composite line, int finding, int fix) {
        String label = shown.get(finding).fixes().get(fix).label();
        Link link = new Link(line, SWT.NONE);
        link.setText(LiteralText.link(label));
        link.addListener(
                SWT.Selection,
                event -> shown.get(finding).fixes().get(fix).run().run());
        FormKit.identify(link, id + "/fix");
        FormKit.name(link, label);
    }

    /** Once there has been a finding its line stays: what comes and goes while a person types must not move the form. */
    private void hide(boolean hidden) {
        if (hidden && area.isVisible() && line == 0) {
            line = Math.min(area.getSize().y, kit.lineHeight());
        }
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, span, 1);
        place.exclude = hidden && line == 0;
        place.heightHint = hidden ? line : SWT.DEFAULT;
        area.setLayoutData(place);
        area.setVisible(!place.exclude);
    }
}
