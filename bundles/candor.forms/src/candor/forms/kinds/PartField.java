// SPDX-License-Identifier: EPL-2.0
package candor.forms.kinds;

import candor.forms.Field;
import candor.forms.FieldContext;
import candor.forms.Form;
import candor.forms.FormContents;
import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.forms.deletion.Deletion;
import candor.forms.internal.IconButton;
import candor.forms.table.ListEdits;
import candor.forms.text.FormTexts;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolItem;

/** One contained object: its own form within this one, or a link that creates it. */
final class PartField extends Field {
    /** Deeper than this, a part is only named, not shown. */
    private static final int DEEPEST = 2;

    private final FieldContext context;
    private final Composite area;
    private EObject shown;
    private Form form;

    PartField(Composite parent, FieldContext context) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = FormKit.GRID / 2;
        area.setLayout(layout);
        build();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focusControl() {
        return area;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void refresh() {
        if (context.value() != shown) {
            for (Control child : area.getChildren()) {
                child.dispose();
            }
            form = null;
            build();
            context.resized();
        }
    }

    @Override
    public void flush() {
        if (form != null) {
            form.flush();
        }
    }

    @Override
    public boolean reveal(EObject child, EObject target, EStructuralFeature feature) {
        return form != null && form.reveal(target, feature);
    }

    private void build() {
        shown = (EObject) context.value();
        FormKit kit = context.kit();
        Label title = new Label(area, SWT.NONE);
        title.setText(LiteralText.of(context.label()));
        title.setFont(kit.boldFont());
        title.setForeground(kit.color(kit.colors().text()));
        FormKit.identify(title, context.id() + "/label");
        if (shown == null) {
            create();
            return;
        }
        ToolItem remove = IconButton.in(
                area, kit, "remove", FormTexts.get("part.remove", context.label()), context.id("remove"), this::remove);
        remove.setEnabled(!context.isReadOnly());
        if (context.place().depth() < DEEPEST) {
            form = new Form(
                    area, shown, kit.inner(), FormContents.ALL, context.place().depth() + 1, context::resized);
            GridData place = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
            place.horizontalIndent = 2 * FormKit.GRID;
            form.control().setLayoutData(place);
        }
    }

    private void remove() {
        new Deletion(context.kit().services().domain(), context.kit().labels())
                .ask(area.getShell(), List.of(shown))
                .ifPresent(command -> context.execute(command, FormTexts.get("undo.remove", context.label())));
    }

    private void create() {
        Link link = new Link(area, SWT.NONE);
        link.setText(LiteralText.of(FormTexts.get(context.isReadOnly() ? "part.none" : "part.empty", context.label())));
        FormKit.identify(link, context.id() + "/create");
        link.addListener(SWT.Selection, event -> new ListEdits(context)
                .offers().stream().findFirst().ifPresent(context::set));
    }
}
