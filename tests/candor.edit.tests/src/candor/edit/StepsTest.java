// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static candor.edit.LogBook.ANSWERS;
import static candor.edit.LogBook.ENTRIES;
import static candor.edit.LogBook.REMARK;
import static candor.edit.LogBook.TAGS;
import static candor.edit.LogBook.TEXT;
import static candor.edit.LogBook.entries;
import static candor.edit.LogBook.entry;
import static candor.edit.LogBook.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final LogBook log = new LogBook();
    private final Steps steps = new Steps(log.domain);

    @Test
    void severalChangesAreOneStepOfUndo() {
        run(steps.set(log.entry, REMARK, "first")
                .set(log.open, REMARK, "second")
                .append(new SetCommand(log.domain, log.open, TEXT, "third")));
        assertThat(List.of(log.entry.eGet(REMARK), log.open.eGet(REMARK), log.open.eGet(TEXT)))
                .containsExactly("first", "second", "third");
        log.stack.undo();
        assertThat(log.entry.eGet(REMARK)).isNull();
        assertThat(log.open.eGet(TEXT)).isEqualTo("a draft");
        assertThat(log.stack.canUndo()).isFalse();
    }

    @Test
    void nullEmptiesAFeature() {
        run(steps.set(log.entry, TEXT, null));
        assertThat(log.entry.eIsSet(TEXT)).isFalse();
    }

    @Test
    void whatIsThereAlreadyIsLeftOut() {
        steps.set(log.entry, TEXT, "as it was said")
                .addAll(log.book, ENTRIES, List.of())
                .removeAll(log.book, ENTRIES, List.of())
                .delete(List.of());
        assertThat(steps.isEmpty()).isTrue();
        assertThat(steps.command().canExecute()).isFalse();
        assertThat(steps.command("nothing").canExecute()).isFalse();
        steps.set(log.entry, TEXT, "otherwise");
        assertThat(steps.isEmpty()).isFalse();
    }

    @Test
    void valuesGoToTheEndOrToTheirPlace() {
        EObject last = entry("last");
        EObject first = entry("first");
        EObject second = entry("second");
        EObject third = entry("third");
        run(steps.add(log.book, ENTRIES, last)
                .add(log.book, ENTRIES, first, 0)
                .addAll(log.book, ENTRIES, List.of(second, third), 1));
        assertThat(entries(log.book)).containsExactly(first, second, third, log.entry, log.open, last);
        run(new Steps(log.domain).addAll(log.entry, TAGS, List.of("a", "b")));
        assertThat(list(log.entry, TAGS)).containsExactly("a", "b");
    }

    @Test
    void valuesAreReorderedAndTakenOut() {
        list(log.entry, TAGS).addAll(List.of("a", "b", "c"));
        run(steps.reorder(log.entry, TAGS, "c", 0));
        assertThat(list(log.entry, TAGS)).containsExactly("c", "a", "b");
        run(new Steps(log.domain).removeAll(log.entry, TAGS, List.of("a", "c")));
        assertThat(list(log.entry, TAGS)).containsExactly("b");
    }

    @Test
    void whatIsDeletedIsReferredToNoMore() {
        log.open.eSet(ANSWERS, log.entry);
        run(steps.delete(List.of(log.entry)));
        assertThat(entries(log.book)).containsExactly(log.open);
        assertThat(log.open.eGet(ANSWERS)).isNull();
        log.stack.undo();
        assertThat(entries(log.book)).containsExactly(log.entry, log.open);
        assertThat(log.open.eGet(ANSWERS)).isSameAs(log.entry);
    }

    @Test
    void aStepBearsTheNameItIsGiven() {
        steps.set(log.entry, REMARK, "x");
        assertThat(steps.command("批注").getLabel()).isEqualTo("批注");
        log.stack.execute(steps.command("批注"));
        assertThat(log.stack.getUndoCommand().getLabel()).isEqualTo("批注");
    }

    private void run(Steps made) {
        Command command = made.command();
        assertThat(command.canExecute()).isTrue();
        log.stack.execute(command);
    }
}
