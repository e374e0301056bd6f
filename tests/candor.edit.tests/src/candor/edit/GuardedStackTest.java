// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static candor.edit.LogBook.ANSWERED_BY;
import static candor.edit.LogBook.ENTRIES;
import static candor.edit.LogBook.MINUTE;
import static candor.edit.LogBook.REMARK;
import static candor.edit.LogBook.SIGNATURES;
import static candor.edit.LogBook.STAMP;
import static candor.edit.LogBook.TAGS;
import static candor.edit.LogBook.TEXT;
import static candor.edit.LogBook.entries;
import static candor.edit.LogBook.entry;
import static candor.edit.LogBook.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

/** What third parties may try with a log book one of whose entries is closed, by whatever command. */
class GuardedStackTest extends SealedLog {

    @Test
    void whatIsUndoneCanStillBeRedoneAfterARefusal() {
        log.stack.execute(SetCommand.create(log.domain, log.open, REMARK, "later"));
        log.stack.undo();
        assertThatThrownBy(() -> log.stack.execute(direct(() -> log.entry.eSet(TEXT, "x"))))
                .isInstanceOf(RefusedException.class);
        log.stack.redo();
        assertThat(log.open.eGet(REMARK)).isEqualTo("later");
    }

    @Test
    void whatIsWrittenPastTheHistoryIsRefusedToo() {
        assertThatThrownBy(() -> log.entry.eSet(TEXT, "x")).hasMessage(SEALED);
        assertThatThrownBy(() -> list(log.entry, TAGS).removeAll(List.of("one", "three")))
                .hasMessage(SEALED);
        assertThatThrownBy(() -> entries(log.book).remove(log.entry)).hasMessage(SEALED);
        BasicCommandStack own = new BasicCommandStack() {
            @Override
            protected void handleError(Exception refused) {
                assertThat(refused).hasMessage(SEALED);
            }
        };
        own.execute(new SetCommand(
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), own),
                log.entry,
                TEXT,
                "x"));
        assertThat(print()).isEqualTo(before);
        entries(log.other).add(log.entry);
        assertThat(entries(log.other)).as("it moves whole").containsExactly(log.entry);
    }

    @Test
    void aVetoHoldsForEveryValueAStepLeavesBehind() {
        log.vetoes.add(new Objection(
                Set.of(TEXT, TAGS, REMARK),
                value -> "bad".equals(value) || value instanceof List<?> list && list.contains("bad"),
                "not so"));
        EObject fresh = entry("fine");
        fresh.eSet(REMARK, "bad");
        List<Command> all = List.of(
                SetCommand.create(log.domain, log.open, TEXT, "bad"),
                new SetCommand(log.domain, log.open, TEXT, "bad"),
                new AddCommand(log.domain, log.open, TAGS, "bad"),
                new AddCommand(log.domain, log.book, ENTRIES, fresh),
                direct(() -> log.open.eSet(REMARK, "bad")));
        for (Command command : all) {
            assertThatThrownBy(() -> log.stack.execute(command)).hasMessage("not so");
            assertThat(print()).isEqualTo(before);
        }
        log.stack.execute(direct(() -> {
            log.open.eSet(TEXT, "bad");
            log.open.eSet(TEXT, "good");
        }));
        assertThat(log.open.eGet(TEXT)).isEqualTo("good");
    }

    @Test
    void whatHasNoReasonOfItsOwnIsRefusedInPlainWords() {
        assertThatThrownBy(() -> log.stack.execute(new CompoundCommand()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(Refusal.word("impossible"));
    }

    @Test
    void aListSealsFromItsFirstValueOn() {
        list(log.open, SIGNATURES).addAll(List.of("one", "two"));
        assertThatThrownBy(() -> list(log.open, SIGNATURES).add("three")).hasMessage(SEALED);
        assertThatThrownBy(() -> list(log.open, SIGNATURES).addAll(List.of("three", "four")))
                .hasMessage(SEALED);
        assertThatThrownBy(() -> list(log.open, SIGNATURES).remove("one")).hasMessage(SEALED);
        assertThatThrownBy(() -> list(log.open, SIGNATURES).clear()).hasMessage(SEALED);
        assertThatThrownBy(() -> list(log.open, SIGNATURES).removeAll(List.of("one", "two")))
                .hasMessage(SEALED);
        assertThatThrownBy(() -> list(log.open, SIGNATURES).set(0, "x")).hasMessage(SEALED);
        assertThat(list(log.open, SIGNATURES)).containsExactly("one", "two");
        assertThatThrownBy(() -> log.open.eSet(MINUTE, "x")).hasMessage(SEALED);
        list(log.entry, SIGNATURES).add("alone");
        assertThatThrownBy(() -> list(log.entry, SIGNATURES).remove("alone")).hasMessage(SEALED);
        assertThat(list(log.entry, SIGNATURES)).containsExactly("alone");
    }

    @Test
    void ofEqualValuesThoseThatWereAddedAreTakenBack() {
        list(log.open, TAGS).addAll(List.of("a", "b", "a"));
        assertThatThrownBy(() -> log.stack.execute(direct(() -> {
                    list(log.open, TAGS).add(3, "b");
                    list(log.open, TAGS).addAll(0, List.of("a", "b"));
                    throw new IllegalStateException("broken");
                })))
                .hasMessage("broken");
        assertThat(list(log.open, TAGS)).containsExactly("a", "b", "a");
    }

    @Test
    void severalThatWereTakenOutComeBackToTheirPlaces() {
        EObject third = entry("third");
        entries(log.book).add(third);
        list(log.open, ANSWERED_BY).addAll(List.of(third, log.entry));
        assertThatThrownBy(() -> log.stack.execute(direct(() -> {
                    entries(log.book).removeAll(List.of(log.entry, third));
                    list(log.open, ANSWERED_BY).remove(third);
                    log.open.eUnset(REMARK);
                    throw new IllegalStateException("broken");
                })))
                .hasMessage("broken");
        assertThat(entries(log.book)).containsExactly(log.entry, log.open, third);
        assertThat(list(log.open, ANSWERED_BY)).containsExactly(third, log.entry);
    }

    @Test
    void aRefusedCommandIsNeitherUndoneNorRedone() {
        Command refused = SetCommand.create(log.domain, log.entry, TEXT, "x");
        assertThat(refused.canUndo()).isFalse();
        assertThatThrownBy(refused::redo).isInstanceOf(RefusedException.class).hasMessage(SEALED);
        assertThatThrownBy(() -> log.stack.execute(compound(
                        SetCommand.create(log.domain, log.open, REMARK, "x"),
                        new CommandWrapper(SetCommand.create(log.domain, log.entry, TEXT, "x")))))
                .as("a part says why the whole is refused")
                .hasMessage(SEALED);
    }

    @Test
    void whatIsDoneAfterUndoReplacesWhatCouldBeRedone() {
        log.stack.saveIsDone();
        log.stack.undo();
        log.stack.execute(SetCommand.create(log.domain, log.open, REMARK, "instead"));
        assertThat(log.stack.canRedo()).isFalse();
        assertThat(log.stack.getMostRecentCommand()).isSameAs(log.stack.getUndoCommand());
        log.stack.undo();
        assertThat(log.stack.isSaveNeeded())
                .as("what was saved cannot be reached any more")
                .isTrue();
    }

    @Test
    void aCommandThatGivesItselfUpIsNoStep() {
        Command done = log.stack.getUndoCommand();
        log.stack.execute(direct(() -> {
            log.open.eSet(REMARK, "half");
            throw new AbortExecutionException();
        }));
        assertThat(log.stack.getUndoCommand()).isSameAs(done);
        assertThat(print()).isEqualTo(before);
    }

    @Test
    void aStepWithinAStepIsTakenBackWithIt() {
        assertThatThrownBy(() -> log.stack.execute(direct(() -> {
                    log.stack.execute(new SetCommand(log.domain, log.open, REMARK, "inner"));
                    throw new IllegalStateException("broken");
                })))
                .hasMessage("broken");
        assertThat(log.open.eGet(REMARK)).isNull();
    }

    @Test
    void whatLeftTheModelIsGuardedNoMore() {
        EObject gone = entry("gone");
        entries(log.book).add(gone);
        log.stack.execute(RemoveCommand.create(log.domain, log.book, ENTRIES, gone));
        gone.eSet(STAMP, "stamped");
        gone.eSet(TEXT, "x");
        assertThat(gone.eGet(TEXT)).isEqualTo("x");
        log.stack.execute(direct(() -> {
            entries(log.book).remove(log.open);
            entries(log.other).add(log.open);
        }));
        log.open.eSet(STAMP, "stamped");
        assertThatThrownBy(() -> log.open.eSet(TEXT, "x"))
                .as("what came back within the step is")
                .hasMessage(SEALED);
    }

    @Test
    void aStepThatFailsIsTakenBack() {
        assertThatThrownBy(() -> log.stack.execute(direct(() -> {
                    log.open.eSet(TEXT, "half");
                    throw new IllegalStateException("broken");
                })))
                .hasMessage("broken");
        assertThat(print()).isEqualTo(before);
        assertThat(log.stack.canRedo()).isFalse();
    }

    @Test
    void whoOnlyReadsChangesNothing() throws Exception {
        assertThat(log.domain.<String, Exception>reading(() -> "read")).isEqualTo("read");
        assertThatThrownBy(() -> log.domain.reading(() -> {
                    log.open.eSet(TEXT, "x");
                    return "";
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessage(Refusal.word("reading"));
        assertThat(print()).isEqualTo(before);
    }

    @Test
    void aDomainThatIsDisposedLetsGo() {
        log.domain.dispose();
        log.entry.eSet(TEXT, "x");
        assertThat(log.entry.eGet(TEXT)).isEqualTo("x");
    }
}
