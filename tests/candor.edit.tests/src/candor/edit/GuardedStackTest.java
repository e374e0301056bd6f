// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static candor.edit.LogBook.ANSWERED_BY;
import static candor.edit.LogBook.ANSWERS;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What third parties may try with a log book one of whose entries is closed, by whatever command. */
class GuardedStackTest {
    private static final String SEALED = Refusal.word("sealed");

    private final LogBook log = new LogBook();
    private String before;

    @BeforeEach
    void seal() {
        list(log.entry, TAGS).addAll(List.of("one", "two", "three"));
        log.open.eSet(ANSWERS, log.entry);
        log.seal();
        before = print();
    }

    /** One way to touch what is closed. */
    private record Way(String name, Function<LogBook, Command> command) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Way> ways() {
        EditingDomain plain =
                new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
        List<Way> ways = new ArrayList<>();
        ways.add(new Way("asked of the domain", log -> SetCommand.create(log.domain, log.entry, TEXT, "x")));
        ways.add(new Way("made by hand", log -> new SetCommand(log.domain, log.entry, TEXT, "x")));
        ways.add(new Way("of another domain", log -> SetCommand.create(plain, log.entry, TEXT, "x")));
        ways.add(new Way("emptied", log -> new SetCommand(log.domain, log.entry, TEXT, SetCommand.UNSET_VALUE)));
        ways.add(new Way("the seal", log -> new SetCommand(log.domain, log.entry, STAMP, SetCommand.UNSET_VALUE)));
        ways.add(new Way(
                "seal first",
                log -> compound(
                        new SetCommand(log.domain, log.entry, STAMP, SetCommand.UNSET_VALUE),
                        new SetCommand(log.domain, log.entry, TEXT, "x"),
                        new SetCommand(log.domain, log.entry, STAMP, "stamped"))));
        ways.add(new Way(
                "behind something harmless",
                log -> compound(
                        new SetCommand(log.domain, log.entry, REMARK, "y"),
                        AddCommand.create(plain, log.other, ENTRIES, entry("new")),
                        RemoveCommand.create(plain, log.book, ENTRIES, log.open),
                        new SetCommand(log.domain, log.entry, TEXT, "x"))));
        ways.add(new Way(
                "wrapped", log -> new CommandWrapper(compound(new SetCommand(log.domain, log.entry, TEXT, "x")))));
        ways.add(new Way("written directly", log -> direct(() -> log.entry.eSet(TEXT, "x"))));
        ways.add(new Way("recorded", log -> new ChangeCommand(log.book) {
            @Override
            protected void doExecute() {
                log.entry.eSet(TEXT, "x");
            }
        }));
        ways.add(new Way(
                "and back",
                log -> direct(() -> {
                    log.entry.eSet(TEXT, "x");
                    log.entry.eSet(TEXT, "as it was said");
                })));
        ways.add(new Way("added to a list", log -> new AddCommand(log.domain, log.entry, TAGS, "four")));
        ways.add(new Way("taken out of a list", log -> new RemoveCommand(log.domain, log.entry, TAGS, "two")));
        ways.add(new Way("order of a list", log -> new MoveCommand(log.domain, log.entry, TAGS, "three", 0)));
        ways.add(new Way(
                "one of a list", log -> direct(() -> list(log.entry, TAGS).set(1, "x"))));
        ways.add(new Way(
                "a whole list", log -> direct(() -> list(log.entry, TAGS).clear())));
        ways.add(new Way("removed", log -> new RemoveCommand(log.domain, log.book, ENTRIES, log.entry)));
        ways.add(new Way(
                "all removed", log -> direct(() -> entries(log.book).removeAll(List.copyOf(entries(log.book))))));
        ways.add(new Way("with its book", log -> direct(() -> EcoreUtil.remove(log.book))));
        ways.add(new Way("every reference first", log -> direct(() -> EcoreUtil.delete(log.entry, true))));
        ways.add(new Way(
                "while it is away",
                log -> direct(() -> {
                    entries(log.book).remove(log.entry);
                    log.entry.eSet(TEXT, "x");
                    entries(log.other).add(log.entry);
                })));
        ways.add(new Way(
                "replaced by a copy",
                log -> direct(() -> {
                    EObject copy = EcoreUtil.copy(log.entry);
                    copy.eSet(TEXT, "x");
                    entries(log.book).set(0, copy);
                })));
        return ways;
    }

    private static CompoundCommand compound(Command... parts) {
        return new CompoundCommand(List.of(parts));
    }

    private static Command direct(Runnable work) {
        return new AbstractCommand() {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                work.run();
            }

            @Override
            public boolean canUndo() {
                return false;
            }

            @Override
            public void redo() {
                execute();
            }
        };
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isRefusedSaysWhyAndLeavesNoTrace(Way way) {
        Command done = log.stack.getUndoCommand();
        assertThatThrownBy(() -> log.stack.execute(way.command().apply(log)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(SEALED);
        assertThat(print()).isEqualTo(before);
        assertThat(log.stack.getUndoCommand()).isSameAs(done);
        log.stack.undo();
        log.stack.redo();
        assertThat(print()).as("undo and redo do what they did").isEqualTo(before);
        assertThatThrownBy(() -> log.stack.execute(new SetCommand(log.domain, log.entry, TEXT, "x")))
                .as("it is still guarded")
                .isInstanceOf(RefusedException.class);
    }

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

    /** Everything there is, in order. */
    private String print() {
        StringBuilder text = new StringBuilder();
        for (EObject book : List.of(log.book, log.other)) {
            text.append(book.eResource() == null ? "away" : "book").append('\n');
            for (EObject entry : entries(book)) {
                text.append(entry.eGet(TEXT))
                        .append(entry.eGet(STAMP))
                        .append(entry.eGet(REMARK))
                        .append(entry.eGet(TAGS))
                        .append(entry.eGet(ANSWERS) == log.entry)
                        .append(list(entry, ANSWERED_BY).size())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
