// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingStore;
import candor.edit.Veto;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Holiday;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.provider.MeetingEditPlugin;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportCommandTest {

    private static final String TABLE = "2022-01-01至2022-01-03,元旦,休\n2022-04-03至2022-04-05,清明节,休\n";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal(FontLibrary.of(List.of()));
    private Path dossier;
    private Path table;

    @BeforeEach
    void prepare() throws IOException {
        dossier = folder.resolve("a.meeting");
        terminal.run("new", "--sample", "--to", dossier.toString());
        table = Files.writeString(folder.resolve("2022.csv"), TABLE);
    }

    @Test
    void aCalendarGoesIntoTheDossierOnce() throws IOException {
        assertThat(run("--as", "calendar")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("新增1条，修改0条，不变1条。", "新增 清明节（休）", "已写入");
        assertThat(holidays()).containsExactly("元旦", "春节前调休", "春节", "清明节");

        byte[] before = Files.readAllBytes(dossier);
        assertThat(run("--as", "calendar")).isEqualTo(ExitCode.OK);
        assertThat(terminal.out()).contains("没有改动");
        assertThat(dossier).hasBinaryContent(before);
    }

    /** What contradicts itself is left out and listed; the rest is written, and a script sees that a person has to look. */
    @Test
    void doubtfulEntriesAreFindings() throws IOException {
        Files.writeString(table, TABLE + "2022-06-03（周一）,端午节,休\n");

        assertThat(run("--as", "calendar", "--dry-run")).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("--as", "calendar")).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out()).contains("已写入", "第3行", "没有导入", "2022年6月3日是星期五，文字写的是星期一");
        assertThat(holidays()).contains("清明节").doesNotContain("端午节");

        assertThat(run("--as", "calendar", "--json")).isEqualTo(ExitCode.FINDINGS);
        JsonObject result = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertThat(result.get("doubts").getAsInt()).isEqualTo(1);
        assertThat(result.get("changes").getAsInt()).isZero();
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(dossier);

        assertThat(run("--as=calendar", "--dry-run", "--json")).isEqualTo(ExitCode.OK);
        JsonObject result = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertThat(result.get("changes").getAsInt()).isEqualTo(1);
        assertThat(result.get("saved").getAsBoolean()).isFalse();
        assertThat(dossier).hasBinaryContent(before);
    }

    @Test
    void aBadFileIsRefusedAndTheDossierIsAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(dossier);
        Files.writeString(table, TABLE + "2022-13-01,端午节,休\n");

        assertThat(run("--as", "calendar")).isEqualTo(ExitCode.INPUT);
        assertThat(terminal.err()).contains("2022.csv", "第3行", "2022-13-01");
        assertThat(dossier).hasBinaryContent(before);
    }

    @ParameterizedTest
    @EnumSource(OverwritingImporter.Way.class)
    void whatIsRecordedIsOverwrittenByNobody(OverwritingImporter.Way way) throws IOException {
        terminal.importers().add(new OverwritingImporter(way));
        byte[] before = Files.readAllBytes(dossier);

        for (String option : List.of("--json", "--dry-run")) {
            assertThat(run("--as", "overwriting", option)).isEqualTo(ExitCode.OUTPUT);
            assertThat(terminal.err())
                    .contains("2022.csv", "卷宗没有改动")
                    .contains(
                            way == OverwritingImporter.Way.WHILE_READING
                                    ? List.of("读取时")
                                    : List.of("› 意见", MeetingEditPlugin.INSTANCE.getString("_UI_Opinion_sealed")));
            assertThat(terminal.out()).doesNotContain("已写入");
            assertThat(dossier).hasBinaryContent(before);
        }
    }

    @Test
    void whatAProgramIsAgainstIsNotImported() throws IOException {
        terminal.domains().add(new NoHoliday("清明节"));
        byte[] before = Files.readAllBytes(dossier);

        assertThat(run("--as", "calendar", "--json")).isEqualTo(ExitCode.OUTPUT);
        assertThat(JsonParser.parseString(terminal.out())
                        .getAsJsonObject()
                        .get("error")
                        .getAsString())
                .contains("清明节不放假，请改过再导入。");
        assertThat(dossier).hasBinaryContent(before);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(run("--as", "calender")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("calender", "calendar");
        assertThat(terminal.run("import", table.toString(), "--as", "calendar")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("import", "no.csv", "--as", "calendar", "--into", dossier.toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(terminal.run("import", table.toString(), "--as", "calendar", "--into", "no.meeting"))
                .isEqualTo(ExitCode.INPUT);
    }

    @Test
    void whatSomebodyElseHasOpenIsNotWritten() throws IOException {
        byte[] before = Files.readAllBytes(dossier);
        Path marker = Files.writeString(folder.resolve(".~a.meeting.lock"), """
                {"user": "王", "machine": "隔壁", "pid": 7, "started": "2022-01-10T01:00:00Z", "since": "2022-01-10T01:02:03Z"}
                """);

        assertThat(run("--as", "calendar")).isEqualTo(ExitCode.OUTPUT);
        assertThat(terminal.err()).contains("王", "隔壁", "2022-01-10");
        assertThat(dossier).hasBinaryContent(before);
        assertThat(marker).exists();
        assertThat(run("--as", "calendar", "--dry-run")).isEqualTo(ExitCode.OK);
    }

    @Test
    void nothingIsLeftBesideTheDossierAndTheEarlierVersionIsKept() throws IOException {
        assertThat(run("--as", "calendar")).isEqualTo(ExitCode.OK);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(dossier, table);
        }
        assertThat(Terminal.backups().versions(dossier)).hasSize(1);
    }

    /** Parallel imports each said 已写入 and lost what the others had written. */
    @Test
    void ofManyImportsAtOnceEachIsThereOrRefused() throws Exception {
        int writers = 16;
        CyclicBarrier start = new CyclicBarrier(writers);
        List<Callable<Integer>> jobs = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            Path own = Files.writeString(folder.resolve(i + ".csv"), "2%03d-06-15,节%d,休\n".formatted(30 + i, i));
            jobs.add(() -> {
                Terminal other = new Terminal(FontLibrary.of(List.of()));
                start.await();
                return other.run("import", own.toString(), "--as", "calendar", "--into", dossier.toString());
            });
        }
        int before = holidays().size();
        int written = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            for (Future<Integer> job : pool.invokeAll(jobs)) {
                assertThat(job.get()).isIn(ExitCode.OK, ExitCode.OUTPUT);
                written += job.get() == ExitCode.OK ? 1 : 0;
            }
        }
        assertThat(written).isPositive();
        assertThat(holidays()).hasSize(before + written);
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("import", table.toString(), "--into", dossier.toString()));
        arguments.addAll(List.of(options));
        return terminal.run(arguments.toArray(String[]::new));
    }

    private List<String> holidays() throws IOException {
        return new MeetingStore()
                .open(dossier).dossier().getProfile().getHolidays().stream()
                        .map(Holiday::getName)
                        .toList();
    }

    /** A veto against one holiday. */
    private record NoHoliday(String name) implements Veto {

        @Override
        public Set<EStructuralFeature> features() {
            return Set.of(Literals.HOLIDAY__NAME);
        }

        @Override
        public Optional<String> against(EObject owner, EStructuralFeature feature, Object value) {
            return name.equals(value) ? Optional.of(name + "不放假，请改过再导入。") : Optional.empty();
        }
    }
}
