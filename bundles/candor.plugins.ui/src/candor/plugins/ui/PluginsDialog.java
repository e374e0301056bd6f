// SPDX-License-Identifier: EPL-2.0
package candor.plugins.ui;

import candor.forms.FormKit;
import candor.forms.dialogs.ColumnDialog;
import candor.forms.dialogs.DialogTable;
import candor.forms.dialogs.Question;
import candor.plugins.InstallPlan;
import candor.plugins.Installed;
import candor.plugins.Plugin;
import candor.plugins.PluginException;
import candor.workbench.failure.Failures;
import candor.workbench.save.FileChooser;
import candor.workbench.save.FileKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The plugins that are installed, what is known of each, and what can be done with them. */
final class PluginsDialog extends ColumnDialog {

    private static final int ROWS = 8;
    private static final int LINES = 6;
    private static final int NAME = 260;
    private static final int VERSION = 130;
    private static final int VENDOR = 200;
    private static final int STATE = 110;

    private final PluginDesk desk;
    private final FileChooser chooser;
    private final Failures failures;
    private final List<Button> ofSelection = new ArrayList<>();
    private List<Installed> all = List.of();
    private boolean changed;
    private Table table;
    private Text details;
    private Button enable;

    PluginsDialog(Shell parent, PluginDesk desk, FileChooser chooser, Failures failures) {
        super(parent, PluginTexts.get("title"));
        this.desk = desk;
        this.chooser = chooser;
        this.failures = failures;
    }

    /** Whether anything was installed, removed or switched on. */
    boolean hasChanged() {
        return changed;
    }

    @Override
    protected void fill(Composite area) {
        DialogTable list = new DialogTable("plugins.table", SWT.SINGLE)
                .column(PluginTexts.get("column.name"), NAME)
                .column(PluginTexts.get("column.version"), VERSION)
                .column(PluginTexts.get("column.vendor"), VENDOR)
                .column(PluginTexts.get("column.state"), STATE);
        list.heading(area, PluginTexts.get("intro"));
        table = list.table(area, ROWS);
        FormKit.name(table, PluginTexts.get("title"));
        table.addListener(SWT.Selection, event -> update());
        details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        FormKit.identify(details, "plugins.details");
        FormKit.name(details, PluginTexts.get("details"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, LINES * details.getLineHeight())
                .applyTo(details);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        act(
                parent,
                "button.install",
                () -> install(chooser.fileToRead(
                        PluginTexts.get("choose.file"), new FileKind(PluginTexts.get("choose.kind"), ".jar", ".zip"))));
        act(parent, "button.folder", () -> install(chooser.folder(PluginTexts.get("choose.folder"), null)));
        ofSelection.add(act(parent, "button.remove", this::remove));
        ofSelection.add(act(parent, "button.check", this::check));
        enable = act(parent, "button.enable", this::enable);
        createButton(parent, IDialogConstants.OK_ID, PluginTexts.get("close"), true);
        show(0);
        table.setFocus();
    }

    /** Something that may fail, in words for a person. */
    private interface Act {
        void run() throws Exception;
    }

    private Button act(Composite parent, String key, Act act) {
        Button button = createButton(parent, IDialogConstants.CLIENT_ID, PluginTexts.get(key), false);
        FormKit.identify(button, "plugins." + key);
        button.addListener(SWT.Selection, event -> attempt(act));
        return button;
    }

    private void attempt(Act act) {
        try {
            act.run();
        } catch (CancellationException cancelled) {
            // Nothing was changed.
        } catch (PluginException refused) {
            failures.show(refused.getMessage(), refused);
        } catch (Exception unexpected) {
            failures.show(PluginTexts.get("title"), unexpected);
        }
    }

    @Override
    protected void buttonPressed(int id) {
        // The buttons that do something with plugins have listeners of their own.
        if (id != IDialogConstants.CLIENT_ID) {
            super.buttonPressed(id);
        }
    }

    private void install(Optional<Path> source) throws Exception {
        if (source.isEmpty()) {
            return;
        }
        InstallPlan plan = desk.plan(source.get());
        InstallQuestion question = new InstallQuestion(plan);
        String title = PluginTexts.get("confirm.title");
        if (!question.isPossible()) {
            Question.tell(getShell(), title, question.text());
        } else if (Question.ask(
                        getShell(),
                        title,
                        question.text(),
                        0,
                        PluginTexts.get("confirm.install"),
                        PluginTexts.get("confirm.cancel"))
                == 0) {
            changed |= desk.install(plan);
            refresh();
        }
    }

    private void remove() throws Exception {
        Plugin plugin = selected().plugin();
        int answer = Question.warn(
                getShell(),
                PluginTexts.get("remove.title"),
                PluginTexts.get("remove.text", plugin.name()),
                0,
                PluginTexts.get("remove.do"),
                PluginTexts.get("confirm.cancel"));
        if (answer == 0) {
            desk.remove(plugin);
            changed = true;
            refresh();
        }
    }

    private void check() throws Exception {
        List<String> troubles = desk.troubles(selected());
        update();
        details.append("\n" + (troubles.isEmpty() ? PluginTexts.get("details.good") : String.join("\n", troubles)));
        details.setFocus();
    }

    private void enable() throws Exception {
        desk.enable(selected().plugin());
        changed = true;
        refresh();
    }

    private Installed selected() {
        return all.get(table.getSelectionIndex());
    }

    /** Shows what is installed now. */
    void refresh() {
        show(table.getSelectionIndex());
    }

    /** Shows what is installed now, with the row of this index, or the last one, selected. */
    private void show(int index) {
        attempt(() -> all = desk.all());
        table.removeAll();
        for (Installed one : all) {
            Plugin plugin = one.plugin();
            new TableItem(table, SWT.NONE).setText(new String[] {
                plugin.name(),
                plugin.version().toString(),
                plugin.vendor(),
                PluginTexts.get(one.isOff() ? "state.off" : "state.on")
            });
        }
        table.select(Math.clamp(index, 0, Math.max(0, all.size() - 1)));
        update();
    }

    private void update() {
        boolean chosen = table.getSelectionIndex() >= 0;
        ofSelection.forEach(button -> button.setEnabled(chosen));
        enable.setEnabled(chosen && selected().isOff());
        details.setText(chosen ? details(selected()) : PluginTexts.get("none"));
    }

    private static String details(Installed one) {
        String identity = PluginTexts.get("details.identity", one.plugin().symbolicName());
        String signature = PluginDesk.words(one.plugin().signature().words());
        return identity + "\n" + signature + (one.isOff() ? "\n" + PluginDesk.words(one.reason()) : "");
    }
}
