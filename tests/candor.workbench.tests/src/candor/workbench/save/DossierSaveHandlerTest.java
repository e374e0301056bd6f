// SPDX-License-Identifier: EPL-2.0
package candor.workbench.save;

import static candor.model.meeting.MeetingPackage.Literals.DOSSIER__TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import candor.core.safety.BackupStore;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.edit.GuardedDomains;
import candor.workbench.SilentBroker;
import candor.workbench.failure.Failures;
import candor.workbench.safety.BackgroundWriter;
import candor.workbench.safety.Backups;
import candor.workbench.safety.FileGuard;
import candor.workbench.safety.FileQuestions;
import candor.workbench.safety.SafetyMessages;
import candor.workbench.session.DossierSession;
import candor.workbench.session.Sessions;
import candor.workbench.settings.Settings;
import candor.workbench.task.TaskRunner;
import candor.workbench.testing.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler.Save;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failed or cancelled save is never taken for a save. */
class DossierSaveHandlerTest {

    @TempDir
    private Path folder;

    private final Sessions sessions = new Sessions(new MeetingStore(), new GuardedDomains(), reason -> {});
    private final DossierSession session = Fixtures.sample(sessions);
    private final List<String> told = new ArrayList<>();
    private final List<List<DossierSession>> asked = new ArrayList<>();
    private Save answer = Save.YES;
    private Path chosen;
    private boolean cancelTask;
    private DossierSaveHandler handler;

    @BeforeEach
    void handler() {
        TaskRunner tasks = new TaskRunner() {
            @Override
            public <T> T run(String title, Callable<T> task) throws Exception {
                if (cancelTask) {
                    throw new CancellationException();
                }
                return task.call();
            }
        };
        IEclipseContext context = EclipseContextFactory.create();
        context.set(Sessions.class, sessions);
        context.set(IEventBroker.class, new SilentBroker());
        context.set(FileChooser.class, new FileChooser() {
            @Override
            public List<Path> filesToOpen() {
                return List.of();
            }

            @Override
            public Optional<Path> fileToReadFrom(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> fileToSave(String name, Path start, Predicate<Path> free) {
                return Optional.ofNullable(chosen).filter(free);
            }

            @Override
            public Optional<Path> folder(String title, Path start) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> fileToRead(String title, FileKind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> fileToWrite(String title, String name, FileKind kind) {
                return Optional.empty();
            }
        });
        context.set(Failures.class, new Failures(null) {
            @Override
            public void show(String message) {
                told.add(message);
            }

            @Override
            public void show(String message, Throwable cause) {
                told.add(message);
            }
        });
        context.set(TaskRunner.class, tasks);
        context.set(FileGuard.class, new FileGuard(sessions, tasks, new FileQuestions(null)));
        context.set(
                Backups.class,
                new Backups(
                        new BackupStore(folder.resolve("backups")),
                        new BackgroundWriter(),
                        new Settings(new SilentBroker()),
                        new SafetyMessages(new SilentBroker(), context.get(Failures.class))));
        SaveQuestions questions = new SaveQuestions(null) {
            @Override
            public Save ask(List<DossierSession> about) {
                asked.add(about);
                return answer;
            }
        };
        handler = new DossierSaveHandler(ContextInjectionFactory.make(Saving.class, context), questions);
        Fixtures.set(session, session.dossier(), DOSSIER__TITLE, "改过");
    }

    @Test
    void whatHasNoChangesIsNotAskedAbout() {
        session.saved();

        assertThat(handler.saveSessions(sessions.all(), true)).isTrue();
        assertThat(asked).isEmpty();
    }

    @Test
    void savedIsSaved() throws MeetingFileException {
        chosen = folder.resolve("甲.meeting");

        assertThat(handler.saveSessions(sessions.all(), true)).isTrue();
        assertThat(session.isDirty()).isFalse();
        assertThat(new MeetingStore().open(chosen).dossier().getTitle()).isEqualTo("改过");
    }

    @Test
    void cancellingTheQuestionStopsClosing() {
        answer = Save.CANCEL;

        assertThat(handler.saveSessions(sessions.all(), true)).isFalse();
        assertThat(session.isDirty()).isTrue();
    }

    @Test
    void notSavingIsADecision() {
        answer = Save.NO;

        assertThat(handler.saveSessions(sessions.all(), true)).isTrue();
        assertThat(session.isDirty()).isTrue();
    }

    @Test
    void cancellingTheFileDialogStopsClosing() {
        assertThat(handler.saveSessions(sessions.all(), true)).isFalse();
        assertThat(session.isDirty()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void aFailureStopsClosingAndIsTold() {
        chosen = folder.resolve("没有").resolve("甲.meeting");

        assertThat(handler.saveSessions(sessions.all(), true)).isFalse();
        assertThat(session.isDirty()).isTrue();
        assertThat(session.file()).isEmpty();
        assertThat(told).singleElement().asString().contains("甲.meeting", "文件夹");
    }

    @Test
    void cancellingTheWritingStopsClosing() {
        chosen = folder.resolve("甲.meeting");
        cancelTask = true;

        assertThat(handler.saveSessions(sessions.all(), true)).isFalse();
        assertThat(session.isDirty()).isTrue();
        assertThat(told).isEmpty();
        assertThat(chosen).doesNotExist();
    }

    @Test
    void oneFailureAmongManyStopsClosing() throws Exception {
        DossierSession second = Fixtures.sample(sessions);
        second.write(folder.resolve("乙.meeting"));
        Fixtures.set(second, second.dossier(), DOSSIER__TITLE, "也改过");
        Files.delete(folder.resolve("乙.meeting"));
        Files.createDirectory(folder.resolve("乙.meeting"));
        chosen = folder.resolve("甲.meeting");

        assertThat(handler.saveSessions(sessions.all(), true)).isFalse();
        assertThat(asked).containsExactly(List.of(session, second));
        assertThat(session.isDirty()).isFalse();
        assertThat(second.isDirty()).isTrue();
    }

    @Test
    void aFileThatIsOpenInAnotherTabIsNotWrittenOver() throws MeetingFileException {
        DossierSession second = Fixtures.sample(sessions);
        second.write(folder.resolve("乙.meeting"));
        chosen = folder.resolve("乙.meeting");

        assertThat(handler.saveSessions(List.of(session), false)).isFalse();
        assertThat(told).singleElement().asString().contains("乙.meeting");
        assertThat(session.file()).isEmpty();
    }
}
