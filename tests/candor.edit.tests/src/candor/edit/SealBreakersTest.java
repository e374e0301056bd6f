// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static candor.edit.LogBook.ENTRIES;
import static candor.edit.LogBook.REMARK;
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
import java.util.function.Function;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever way a command takes to a seal, it is refused, says why and leaves no trace. */
class SealBreakersTest extends SealedLog {

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
}
