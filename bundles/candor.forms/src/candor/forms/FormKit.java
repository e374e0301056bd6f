// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.FeatureWriter;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** Holds what all fields of one form share: services, scope, writer, fonts and colours. */
public final class FormKit {
    /** Data key of a widget's id, a path such as {@code Meeting.date}. */
    public static final String ID = "candor.id";

    /** The grid that all distances are multiples of, in points of the screen. */
    public static final int GRID = 8;

    private final FormServices services;
    private final FormScope scope;
    private final FormLabels labels;
    private final FeatureWriter writer;
    private final FormColors colors;
    private final Icons icons;
    private final Font headingFont;
    private final Font boldFont;
    private final int lineHeight;

    /** A kit of its own, for a form that stands in {@code parent}. */
    FormKit(Composite parent, FormServices services) {
        this.services = services;
        this.scope = new FormScope();
        this.labels = new FormLabels(services.adapterFactory(), services.surroundings());
        this.writer = new FeatureWriter(services.domain(), services.clock());
        this.colors = services.colors() == null ? FormColors.of(parent.getDisplay()) : services.colors();
        this.icons = new Icons(parent.getDisplay(), scope);
        this.headingFont = scope.own(bold(parent, 1));
        this.boldFont = scope.own(bold(parent, 0));
        this.lineHeight = measureLine(parent);
    }

    private FormKit(FormKit outer) {
        this.services = outer.services;
        this.scope = outer.scope.child();
        this.labels = outer.labels;
        this.writer = outer.writer;
        this.colors = outer.colors;
        this.icons = outer.icons;
        this.headingFont = outer.headingFont;
        this.boldFont = outer.boldFont;
        this.lineHeight = outer.lineHeight;
    }

    /** The same kit with a scope of its own, for a part that may be closed before the form is. */
    public FormKit inner() {
        return new FormKit(this);
    }

    public FormServices services() {
        return services;
    }

    public FormScope scope() {
        return scope;
    }

    public FormLabels labels() {
        return labels;
    }

    public FeatureWriter writer() {
        return writer;
    }

    public FormColors colors() {
        return colors;
    }

    /** A colour of the theme as a resource; needs no disposal. */
    public Color color(RGB rgb) {
        return new Color(rgb);
    }

    /** An icon of the engine, owned by the form. */
    public Image icon(String name, RGB rgb) {
        return icons.get(name, rgb);
    }

    /** The icon of a severity, in its colour. */
    public Image icon(FieldSeverity severity) {
        return icon(severity.name().toLowerCase(Locale.ROOT), colors.of(severity));
    }

    /** Semibold and one size larger: headings of groups. */
    public Font headingFont() {
        return headingFont;
    }

    /** Semibold: headings of lists. */
    public Font boldFont() {
        return boldFont;
    }

    /** Height of a single-line field: labels are centred on it. */
    public int lineHeight() {
        return lineHeight;
    }

    /** Makes a widget findable, for tests and style sheets. */
    public static void identify(Widget widget, String id) {
        widget.setData(ID, id);
    }

    /**
     * Makes a list that shows its scroll bars wherever there is more than is seen; those of the system fade away.
     *
     * @param style bits of SWT beside those of every list
     */
    public static Table list(Composite parent, int style) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
        table.setScrollbarsMode(SWT.NONE);
        return table;
    }

    /** Whether a control is another one or stands in it. */
    public static boolean isInside(Control control, Control outer) {
        return control == outer || control.getParent() != null && isInside(control.getParent(), outer);
    }

    /** Tells assistive technology what a control is called. */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private static Font bold(Composite parent, int larger) {
        FontData[] data = parent.getFont().getFontData();
        for (FontData one : data) {
            one.setStyle(SWT.BOLD);
            one.setHeight(one.getHeight() + larger);
        }
        return new Font(parent.getDisplay(), data);
    }

    private static int measureLine(Composite parent) {
        Text probe = new Text(parent, SWT.SINGLE | SWT.BORDER);
        int height = probe.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        probe.dispose();
        return height;
    }
}
