// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static candor.model.meeting.MeetingPackage.Literals.MEETING__VENUE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.DossierDocument;
import candor.testing.BotShell;
import candor.testing.Condition;
import candor.workbench.save.FileChooser;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import candor.workbench.testing.Fixtures;
import candor.workbench.testing.ScriptedChooser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A dossier holds data of a plugin that is not installed: what the person is told, and what becomes of the data. */
@ExtendWith(DesktopExtension.class)
class AbsentNoticeTest {

    private static final String TITLE = "没有安装的扩展";
    private static final String NAMESPACE = "urn:bureau:visits";
    private static final String PART = "parts/visits.xmi";
    /** Not as this program would write it: quotes, blanks and a comment of its own. */
    private static final String VISIT = """
            <v:Visit xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:v="%s" xmi:id="_visit"   name='一'>
            <of href="../dossier.xmi#%s"/></v:Visit>
            <!-- bureau -->""";

    private static final String KIND = "\"packages\": [";

    @TempDir
    private Path folder;

    private Path file;
    private DossierDocument sample;

    @BeforeEach
    void saveTheSample(Desktop desktop) throws Exception {
        DossierSession session = desktop.openSample();
        file = folder.resolve("甲.meeting");
        session.write(file);
        sample = session.document();
        desktop.closeAll();
    }

    @Test
    void openingSaysSoOffersNothingElseAndKeepsEveryByte(Desktop desktop) throws IOException {
        String part = addVisit(sample.dossier().getPersons().getFirst());
        desktop.provide(FileChooser.class, new ScriptedChooser(file));

        desktop.execute("candor.command.open");
        BotShell notice = desktop.bot().shell(TITLE);
        assertThat(notice.bot().labels())
                .anyMatch(label ->
                        label.contains("“甲”里有扩展的数据") && label.contains("保存时不会丢失") && label.contains(NAMESPACE));
        assertThat(buttons(notice)).containsExactly("确定");
        notice.bot().button("确定").click();

        DossierSession session = only(desktop);
        assertThat(session.isDirty()).as("nothing was changed by opening it").isFalse();
        desktop.act(() -> Fixtures.set(session, session.dossier().getMeeting(), MEETING__VENUE, "第九会议室"));
        desktop.execute("candor.command.save");
        desktop.bot().waitUntil(Condition.that("not saved", () -> !session.isDirty()));
        assertThat(part(file)).isEqualTo(part);

        Path other = folder.resolve("乙.meeting");
        desktop.provide(FileChooser.class, new ScriptedChooser(other));
        desktop.execute("candor.command.saveAs");
        desktop.bot().waitUntil(Condition.that("not saved", () -> session.file().equals(Optional.of(other))));
        assertThat(part(other)).isEqualTo(part);
    }

    @Test
    void nextYearSaysWhatItCouldNotTakeOver(Desktop desktop) throws IOException {
        String part = addVisit(sample.dossier().getLetters().getFirst());
        desktop.provide(FileChooser.class, new ScriptedChooser(file));

        desktop.execute("candor.command.newFromLastYear");
        desktop.bot().shell("接着“甲.meeting”新建").bot().button("新建").click();
        BotShell notice = desktop.bot().shell(TITLE);
        assertThat(notice.bot().labels()).anyMatch(label -> label.contains("没有转入新卷宗") && label.contains(NAMESPACE));
        assertThat(buttons(notice)).containsExactly("确定");
        notice.bot().button("确定").click();

        assertThat(only(desktop).document().absentPackages()).isEmpty();
        assertThat(part(file)).as("last year's file").isEqualTo(part);
    }

    private static DossierSession only(Desktop desktop) {
        List<DossierSession> all = desktop.call(desktop.service(Sessions.class)::all);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** Puts an object of a package that nobody knows into the file, with a reference to one of the dossier's own; answers its part. */
    private String addVisit(EObject target) throws IOException {
        String part = VISIT.formatted(NAMESPACE, sample.id(target));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath("manifest.json");
            String before = Files.readString(manifest);
            assertThat(before).contains(KIND);
            Files.writeString(
                    manifest,
                    before.replace(KIND, KIND + "{\"nsURI\": \"" + NAMESPACE + "\", \"part\": \"" + PART + "\"},"));
            Files.createDirectories(zip.getPath("parts"));
            Files.writeString(zip.getPath(PART), part, StandardCharsets.UTF_8);
        }
        return part;
    }

    private static String part(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath(PART));
        }
    }

    /** The words of all buttons of a dialog. */
    private static List<String> buttons(BotShell dialog) {
        return dialog.get(shell -> below(shell)
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList());
    }

    private static Stream<Control> below(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> child instanceof Composite inner ? below(inner) : Stream.of(child));
    }
}
