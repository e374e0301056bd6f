// SPDX-License-Identifier: EPL-2.0
package candor.workbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.testing.Bot;
import candor.testing.BotLink;
import candor.testing.Condition;
import candor.workbench.Ids;
import candor.workbench.dossier.DossierOpener;
import candor.workbench.session.Sessions;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where the dossiers that were open last are offered again. */
@ExtendWith(DesktopExtension.class)
class RecentFilesTest {

    @TempDir
    private Path folder;

    /** As after a start with what was open at the end: the page is there first, the dossier opens later and in front of it. */
    @Test
    void theStartPageShowsWhatWasOpenedAfterIt(Desktop desktop) throws Exception {
        Path file = sample("最近打开的.meeting");
        desktop.execute("candor.command.start");
        open(desktop, file);

        desktop.execute("candor.command.start");
        BotLink link = desktop.bot().link("最近打开的.meeting");
        assertThat(link.<Integer>get(shown -> shown.getBounds().height)).isPositive();
        assertThat(link.<Integer>get(shown -> shown.getParent().getBounds().height))
                .isGreaterThanOrEqualTo(link.get(shown -> shown.getBounds().y + shown.getBounds().height));
    }

    @Test
    void oneIsTakenOffTheListAndTheFileStays(Desktop desktop) throws Exception {
        Path file = sample("不再列出.meeting");
        open(desktop, file);
        desktop.execute("candor.command.start");
        BotLink link = desktop.bot().link("不再列出.meeting");
        desktop.act(() -> link.widget.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event()));

        desktop.bot().waitUntil(Condition.that("still offered", link::isDisposed));
        assertThat(desktop.service(RecentFiles.class).all()).doesNotContain(file.toRealPath());
        assertThat(file).exists();
    }

    /** Two of one name are told apart by their folders, here and in the menu; a line that is no path is passed over. */
    @Test
    void tenAreOfferedAndTheKeyboardGoesOnWhereOneIsTakenOff(Desktop desktop) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Path home = Files.createDirectories(folder.resolve("卷" + i));
            files.add(Files.createFile(home.resolve("同名.meeting")));
        }
        List<String> lines = new ArrayList<>(files.stream().map(Path::toString).toList());
        lines.addAll(1, List.of("a\0b", "", folder.toString()));
        desktop.closeAll();
        RecentFiles recent = desktop.service(RecentFiles.class);
        InstanceScope.INSTANCE.getNode(Ids.BUNDLE).put("recent", String.join("\n", lines));
        assertThat(recent.all()).isEqualTo(files.subList(0, 10));
        assertThat(menu(desktop).stream().map(MMenuElement::getLabel).toList())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .last()
                .asString()
                .startsWith("&0")
                .contains("卷9");

        desktop.execute("candor.command.start");
        desktop.act(() -> recent.forget(files.get(11)));
        Bot bot = desktop.bot();
        bot.waitUntil(
                Condition.that("not listed", () -> bot.sees(folder.resolve("卷9").toString())));
        BotLink first = bot.link("同名.meeting");
        bot.waitUntil(
                Condition.that("without the keyboard", () -> first.widget.setFocus() && first.widget.isFocusControl()));
        desktop.act(() -> {
            Event delete = new Event();
            delete.keyCode = SWT.DEL;
            first.widget.notifyListeners(SWT.KeyDown, delete);
        });
        bot.waitUntil(Condition.that("still offered", first::isDisposed));
        assertThat(recent.all()).isEqualTo(files.subList(1, 11));
        bot.waitUntil(Condition.that(
                "not at the next one",
                () -> desktop.display().getFocusControl() instanceof Link next
                        && next.getToolTipText().contains(files.get(1).toString())));
    }

    private static List<MMenuElement> menu(Desktop desktop) {
        List<MMenuElement> items = new ArrayList<>();
        IEclipseContext menu = desktop.service(MApplication.class).getContext().createChild();
        menu.set(List.class, items);
        desktop.call(() -> {
            ContextInjectionFactory.invoke(new RecentMenu(), AboutToShow.class, menu);
            return null;
        });
        return items;
    }

    /** A drive may be back tomorrow. */
    @Test
    void whatIsNotThereIsNotOfferedAndComesBackWithItsDrive(Desktop desktop) throws Exception {
        Path file = sample("移动盘.meeting");
        Path away = folder.resolve("拔掉.meeting");
        open(desktop, file);
        Path real = file.toRealPath();
        desktop.closeAll();
        Files.move(file, away);
        Path other = sample("别的.meeting");
        open(desktop, other);

        RecentFiles recent = desktop.service(RecentFiles.class);
        desktop.bot()
                .waitUntil(Condition.that("not remembered", () -> recent.all().contains(other.toAbsolutePath())));
        assertThat(recent.all()).doesNotContain(real);
        Files.move(away, file);
        assertThat(recent.all()).contains(real);
    }

    /** The page stands there and the file goes: the click says so, and the row is gone. */
    @Test
    void whatHasGoneAwayMeanwhileIsSaidAndNotOfferedAgain(Desktop desktop) throws Exception {
        Path file = sample("走了.meeting");
        open(desktop, file);
        desktop.closeAll();
        desktop.execute("candor.command.start");
        BotLink link = desktop.bot().link("走了.meeting");
        Files.delete(file);
        link.click();

        desktop.bot().waitUntil(Condition.that("still offered", link::isDisposed));
    }

    @Test
    void theMenuOffersThemByNumber(Desktop desktop) throws Exception {
        Path file = sample("甲&乙.meeting");
        open(desktop, file);
        desktop.closeAll();

        MDirectMenuItem first = (MDirectMenuItem) menu(desktop).getFirst();
        assertThat(first.getLabel()).startsWith("&1  甲&&乙.meeting");

        int before = desktop.call(() -> desktop.service(Sessions.class).all().size());
        desktop.act(((RecentMenu.Opening) first.getObject())::run);
        desktop.bot()
                .waitUntil(Condition.that(
                        "not opened",
                        () -> desktop.call(() ->
                                        desktop.service(Sessions.class).all().size())
                                > before));
    }

    /** The sample in a file of that name. */
    private Path sample(String name) throws MeetingFileException {
        Path file = folder.resolve(name);
        new MeetingStore().save(Samples.open(new MeetingStore()), file);
        return file;
    }

    private static void open(Desktop desktop, Path file) {
        Bot bot = desktop.bot();
        desktop.act(() -> desktop.service(DossierOpener.class).open(file));
        bot.waitUntil(Condition.that(
                "not opened",
                () -> desktop.call(
                        () -> desktop.service(Sessions.class).of(file).isPresent())));
    }
}
