// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import candor.forms.FormKit;
import candor.forms.LiteralText;
import candor.workbench.WorkbenchTexts;
import candor.workbench.dossier.DossierOpener;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The start page: recent dossiers on one side, the commands that make a new one on the other. */
public final class StartPart {

    /** Commands in the order they are offered; what a command is called and does stands in the texts. */
    private static final List<String> WAYS = List.of("new", "newFromLastYear", "open", "openSample");

    private static final String COMMAND = "candor.command.";
    private static final String CSS_ID = "org.eclipse.e4.ui.css.id";
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int WIDTH = 320;
    private static final int GAP = 56;

    private final RecentFiles recent;
    private final DossierOpener opener;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private ScrolledComposite scrolled;
    private Composite page;
    private Composite files;
    private Font titleFont;
    private Font headingFont;

    @Inject
    public StartPart(RecentFiles recent, DossierOpener opener, ECommandService commands, EHandlerService handlers) {
        this.recent = recent;
        this.opener = opener;
        this.commands = commands;
        this.handlers = handlers;
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        LocalResourceManager fonts =
                new LocalResourceManager(org.eclipse.jface.resource.JFaceResources.getResources(), parent);
        FontDescriptor base = FontDescriptor.createFrom(parent.getFont());
        titleFont = fonts.create(base.increaseHeight(8).setStyle(SWT.BOLD));
        headingFont = fonts.create(base.increaseHeight(1).setStyle(SWT.BOLD));
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite centre = new Composite(scrolled, SWT.NONE);
        centre.setData(CSS_ID, "StartPage");
        GridLayoutFactory.fillDefaults().margins(32, 32).applyTo(centre);
        page = new Composite(centre, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, false)
                .applyTo(page);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(GAP, 8)
                .applyTo(page);
        title();
        ways(column(WorkbenchTexts.get("start.begin")));
        files = column(WorkbenchTexts.get("start.recent"));
        fillFiles();
        scrolled.setContent(centre);
        resize();
    }

    private void title() {
        Label title = new Label(page, SWT.NONE);
        title.setText(WorkbenchTexts.get("start.title"));
        title.setFont(titleFont);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label about = secondary(page, WorkbenchTexts.get("start.subtitle"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(about);
    }

    private Composite column(String heading) {
        Composite column = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).indent(0, 24).applyTo(column);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        Label label = new Label(column, SWT.NONE);
        label.setText(LiteralText.of(heading));
        label.setFont(headingFont);
        GridDataFactory.fillDefaults().applyTo(label);
        return column;
    }

    private void ways(Composite column) {
        for (String way : WAYS) {
            ParameterizedCommand command = commands.createCommand(COMMAND + way, null);
            Link link = link(
                    column,
                    WorkbenchTexts.get("start." + way),
                    WorkbenchTexts.get("start." + way + ".about"),
                    "start." + way);
            link.addListener(SWT.Selection, event -> handlers.executeHandler(command));
        }
    }

    private void fillFiles() {
        List<Path> paths = recent.all();
        if (paths.isEmpty()) {
            GridDataFactory.fillDefaults()
                    .indent(0, 8)
                    .applyTo(secondary(files, WorkbenchTexts.get("start.recent.none")));
        }
        for (Path path : paths) {
            String name = path.getFileName().toString();
            Link link = link(files, name, String.valueOf(path.getParent()), "start.recent");
            link.setToolTipText(LiteralText.of(WorkbenchTexts.get("start.recent.tip", path)));
            link.addListener(SWT.Selection, event -> open(path));
            link.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.DEL) {
                    later(() -> recent.forget(path));
                }
            });
            Menu menu = new Menu(link);
            MenuItem forget = new MenuItem(menu, SWT.PUSH);
            forget.setText(WorkbenchTexts.get("start.recent.forget"));
            forget.addListener(SWT.Selection, event -> later(() -> recent.forget(path)));
            link.setMenu(menu);
        }
    }

    /** Opens it, which says what is wrong where it cannot; one that has gone away is not offered any longer. */
    private void open(Path path) {
        if (!Files.isRegularFile(path)) {
            later(() -> recentChanged(recent));
        }
        opener.open(path);
    }

    /** Not while the row still hears the event: it may go. */
    private void later(Runnable work) {
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                work.run();
            }
        });
    }

    private Link link(Composite parent, String text, String about, String id) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(LiteralText.link(text));
        FormKit.identify(link, id);
        GridDataFactory.fillDefaults().indent(0, 10).applyTo(link);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(secondary(parent, about));
        return link;
    }

    private Label secondary(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(LiteralText.of(text));
        label.setData(CSS_CLASS, "secondary");
        return label;
    }

    @Inject
    @Optional
    void recentChanged(@UIEventTopic(RecentFiles.CHANGED) RecentFiles changed) {
        if (files != null && !files.isDisposed()) {
            List<Control> rows = List.of(files.getChildren());
            int focused = rows.indexOf(page.getDisplay().getFocusControl());
            rows.stream().skip(1).forEach(Control::dispose);
            fillFiles();
            resize();
            focus(focused);
        }
    }

    /** Keeps the keyboard in the list: what came behind the row that had it stands there now. */
    private void focus(int focused) {
        List<Control> links =
                Stream.of(files.getChildren()).filter(Link.class::isInstance).toList();
        if (focused >= 0 && !links.isEmpty()) {
            // The heading comes first, and each link has its folder behind it.
            links.get(Math.min((focused - 1) / 2, links.size() - 1)).setFocus();
        }
    }

    private void resize() {
        // The column too: the layout of the page remembers how large it was without its new rows.
        files.requestLayout();
        page.requestLayout();
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    @Focus
    void focus() {
        scrolled.setFocus();
    }
}
