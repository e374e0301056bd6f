// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Some rows below one heading, or below none. */
final class FormGroup {
    private final FormKit kit;
    private final String memoryKey;
    private final List<FormRow> rows;
    private final GroupHeading heading;
    private final Runnable relayout;
    private boolean folded;

    /**
     * @param heading null where the group has none; such a group cannot be folded
     * @param memoryKey under which it is remembered whether the group is folded
     */
    FormGroup(
            FormKit kit,
            GroupHeading heading,
            String memoryKey,
            boolean folded,
            List<FormRow> rows,
            Runnable relayout) {
        this.kit = kit;
        this.heading = heading;
        this.memoryKey = memoryKey;
        this.rows = rows;
        this.relayout = relayout;
        boolean remembered = kit.services()
                .memory()
                .get(memoryKey)
                .map(Boolean::parseBoolean)
                .orElse(folded);
        apply(heading != null && remembered);
    }

    /** A heading at its place in the grid. */
    static GroupHeading heading(Composite grid, FormKit kit, String text, boolean first, Runnable toggled) {
        GroupHeading heading = new GroupHeading(grid, kit, text, toggled);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        place.verticalIndent = first ? 0 : FormKit.GRID;
        heading.setLayoutData(place);
        return heading;
    }

    List<FormRow> rows() {
        return rows;
    }

    /** Opens or closes the group, and remembers it. */
    void toggle() {
        apply(!folded);
        kit.services().memory().put(memoryKey, Boolean.toString(folded));
        relayout.run();
    }

    void unfold() {
        if (folded) {
            toggle();
        }
    }

    /** Shows the worst finding at the heading while the group is folded. */
    void mark() {
        if (heading != null) {
            heading.show(
                    folded,
                    folded
                            ? rows.stream()
                                    .map(FormRow::worst)
                                    .filter(Objects::nonNull)
                                    .max(Comparator.naturalOrder())
                                    .orElse(null)
                            : null);
        }
    }

    private void apply(boolean nowFolded) {
        folded = nowFolded;
        rows.forEach(row -> row.visible(!folded));
        mark();
    }
}
