// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.document.Audience;
import candor.model.meeting.MeetingPackage.Literals;
import candor.paper.AudienceNames;
import candor.paper.PreviewBot;
import candor.testing.Bot;
import candor.testing.BotTable;
import candor.testing.Condition;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.task.FileOpener;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents become files, as a person has them made. */
@ExtendWith(DesktopExtension.class)
class DesktopExportTest extends ExportCase {

    private static final String WORKBOOK = "Excel 工作簿（XLSX，限表格类文书）";

    private Bot dialog(Desktop desktop, Audience audience) {
        desktop.provide(FileChooser.class, new ScriptedChooser(folder));
        desktop.openSample();
        desktop.execute("candor.command.export");
        Bot dialog = desktop.bot().shell("导出文书").bot();
        dialog.comboBoxWithId("export.audience").setSelection(AudienceNames.of(audience));
        dialog.button("浏览…").click();
        return dialog;
    }

    @Test
    void filesAreWrittenAndWhatWantsLookingAtIsTold(Desktop desktop) {
        List<Path> opened = new CopyOnWriteArrayList<>();
        desktop.provide(FileOpener.class, path -> opened.add(path));
        Bot dialog = dialog(desktop, Audience.SUPERIOR);
        int documents = dialog.tableWithId("export.documents").column(0).stream()
                .mapToInt(DesktopExportTest::copies)
                .sum();
        dialog.checkBox(WORKBOOK).deselect();
        assertThat(dialog.sees("将写出 " + 2 * documents + " 个文件")).isTrue();
        dialog.checkBox(WORKBOOK).select();
        assertThat(dialog.sees("将写出 " + 2 * documents + " 个文件")).isFalse();

        dialog.button("导出").click();
        Bot result = desktop.bot().shell("导出结果").bot();
        assertThat(result.tableWithId("export.files").column("文件")).contains("01-请示.docx", "01-请示.pdf", "02-方案.pdf");
        assertThat(files()).filteredOn(name -> name.endsWith(".xlsx")).isNotEmpty();
        assertThat(files())
                .filteredOn(name -> !name.endsWith(".xlsx"))
                .contains("01-请示.docx", "01-请示.pdf")
                .hasSize(2 * documents);
        assertThat(folder.resolve("01-请示.pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF");
        // This machine has stand-ins for the fonts of offices.
        assertThat(result.tableWithId("export.details").column(0)).anyMatch(note -> note.contains("替代"));
        result.tableWithId("export.details").select(0);
        assertThat(result.button("去填写").isEnabled())
                .as("what is no field leads nowhere")
                .isFalse();
        result.tableWithId("export.files").select(0);
        result.button("打开文件").click();
        result.button("打开文件夹").click();
        assertThat(opened).hasSize(2).contains(folder);
    }

    /** How many files of one format a row of the list stands for, as it says itself. */
    private static int copies(String row) {
        Matcher several = Pattern.compile("（(\\d+) 份）$").matcher(row);
        return several.find() ? Integer.parseInt(several.group(1)) : row.endsWith("不写文件）") ? 0 : 1;
    }

    @Test
    void everyCopyOfADocumentIsAFile(Desktop desktop) {
        desktop.provide(FileChooser.class, new ScriptedChooser(folder));
        Bot bot = desktop.bot();
        desktop.openSample();
        PreviewBot.chooseCopied(bot, "个人意见反馈单");
        int copies = bot.comboBoxWithId("preview.copy").items().size();
        bot.toolbarButtonWithId("preview.export").click();
        Bot dialog = bot.shell("导出文书").bot();
        dialog.button("浏览…").click();

        assertThat(dialog.tableWithId("export.documents").column(0)).contains("个人意见反馈单（" + copies + " 份）");
        assertThat(dialog.sees("将写出 " + 2 * copies + " 个文件")).isTrue();
        dialog.button("导出").click();
        bot.shell("导出结果");
        assertThat(files()).hasSize(2 * copies).allMatch(name -> name.startsWith("09-个人意见反馈单-"));
        bot.shell("导出结果").bot().button("关闭").click();
        bot.comboBoxWithId("preview.document").setSelection("请示");
    }

    /** Exports the document that the preview shows, as the button above it does. */
    private static void exportOnly(Desktop desktop, String document) {
        Bot bot = desktop.bot();
        PreviewBot.choose(bot, document);
        bot.toolbarButtonWithId("preview.export").click();
        Bot dialog = bot.shell("导出文书").bot();
        dialog.button("浏览…").click();
        dialog.button("导出").click();
    }

    @Test
    void whatIsMissingLeadsToItsField(Desktop desktop) {
        desktop.provide(FileChooser.class, new ScriptedChooser(folder));
        DossierSession session = desktop.openSample();
        desktop.act(() -> Fixtures.set(session, session.dossier().getMeeting(), Literals.MEETING__VENUE, null));
        exportOnly(desktop, "方案");
        Bot result = desktop.bot().shell("导出结果").bot();
        BotTable notes = result.tableWithId("export.details");
        List<String> texts = notes.column(0);
        notes.select(texts.indexOf(texts.stream()
                .filter(text -> text.contains("待补") && text.endsWith("会议室"))
                .findFirst()
                .orElseThrow()));
        result.button("去填写").click();
        desktop.bot()
                .waitUntil(Condition.that(
                        "not at the field",
                        () -> desktop.call(() -> {
                            Control focus = desktop.display().getFocusControl();
                            return focus != null && "Meeting.venue".equals(focus.getData("candor.id"));
                        })));
    }

    @Test
    void whatIsBlockedIsExportedAsADraftOnlyWhenAskedFor(Desktop desktop) {
        desktop.provide(FileChooser.class, new ScriptedChooser(folder));
        desktop.openSample();
        PreviewBot.block(desktop);
        exportOnly(desktop, "请示");
        Bot result = desktop.bot().shell("导出结果").bot();
        assertThat(result.tableWithId("export.files").column("情况")).anyMatch(state -> state.contains("拦截"));
        assertThat(files()).doesNotContain("01-请示.pdf");

        result.button("仍要导出（草稿）").click();
        desktop.bot().waitUntil(Condition.that("not written", () -> files().contains("01-请示.pdf")));
        Bot drafts = desktop.bot().shell("导出结果").bot();
        desktop.bot()
                .waitUntil(Condition.that("not told", () -> drafts.tableWithId("export.files").column("情况").stream()
                        .anyMatch(state -> state.startsWith("草稿"))));
    }

    @Test
    void whatWouldBeReplacedIsSaidBefore(Desktop desktop) throws IOException {
        Files.writeString(folder.resolve("01-请示.pdf"), "旧");
        Bot dialog = dialog(desktop, Audience.INTERNAL);

        assertThat(dialog.sees("1 个已经存在，会被替换：01-请示.pdf")).isTrue();
        dialog.checkBox("Word 文档（DOCX，可再编辑）").deselect();
        dialog.checkBox("PDF（供阅读和打印）").deselect();
        dialog.checkBox(WORKBOOK).deselect();
        assertThat(dialog.sees("请至少选一种格式")).isTrue();
        assertThat(dialog.button("导出").isEnabled()).isFalse();
        dialog.button("取消").click();
        assertThat(folder.resolve("01-请示.pdf")).content().isEqualTo("旧");
    }

    @Test
    void onlyTheReadersDocumentsAreOffered(Desktop desktop) {
        register(new Own("秘稿", Set.of(Audience.INTERNAL), new CountDownLatch(0)));
        Bot dialog = dialog(desktop, Audience.INTERNAL);

        assertThat(dialog.tableWithId("export.documents").column(0)).contains("秘稿");
        dialog.comboBoxWithId("export.audience").setSelection(AudienceNames.of(Audience.SUPERIOR));
        assertThat(dialog.tableWithId("export.documents").column(0))
                .doesNotContain("秘稿")
                .contains("请示");
    }

    @Test
    void aDocumentThatFailsDoesNotStopTheOthers(Desktop desktop) {
        register(new Own("坏稿", Set.of(Audience.INTERNAL), new CountDownLatch(0)));
        Bot dialog = dialog(desktop, Audience.INTERNAL);

        dialog.button("导出").click();
        Bot result = desktop.bot().shell("导出结果").bot();
        assertThat(result.tableWithId("export.files").column("情况")).contains("没有写成：做不出来");
        assertThat(files()).contains("01-请示.pdf").noneMatch(name -> name.contains("坏稿"));
    }

    @Test
    void cancellingLeavesWholeFilesOnly(Desktop desktop) {
        register(new Own("慢稿", Set.of(Audience.INTERNAL), new CountDownLatch(1)));
        Bot dialog = dialog(desktop, Audience.INTERNAL);

        dialog.button("导出").click();
        desktop.bot().shell("请稍候").bot().button("取消").click();
        Bot result = desktop.bot().shell("导出结果").bot();
        desktop.bot().waitUntil(Condition.that("not told", () -> result.sees("已取消")));
        assertThat(files()).noneMatch(name -> name.contains("慢稿") || name.endsWith(".part"));
    }
}
