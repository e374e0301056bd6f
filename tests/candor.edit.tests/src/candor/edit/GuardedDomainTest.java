// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static candor.edit.LogBook.ENTRIES;
import static candor.edit.LogBook.REMARK;
import static candor.edit.LogBook.STAMP;
import static candor.edit.LogBook.TEXT;
import static candor.edit.LogBook.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;

/** What is asked of the domain for what is sealed. */
class GuardedDomainTest {
    private final LogBook log = new LogBook();
    private final GuardedDomain domain = log.domain;
    private final GuardedStack stack = log.stack;
    private final EObject book = log.book;
    private final EObject other = log.other;
    private final EObject entry = log.entry;
    private final EObject open = log.open;

    @Test
    void untilItIsSealedItIsWrittenLikeAnythingElse() {
        run(SetCommand.create(domain, entry, TEXT, "better"));
        assertThat(entry.eGet(TEXT)).isEqualTo("better");
        log.seal();
        assertThat(Seals.isSealed(entry, TEXT)).isTrue();
        assertThat(Seals.isSealed(entry, REMARK)).isFalse();
        assertThat(Seals.isSealed(open)).isFalse();
    }

    @Test
    void afterwardsNeitherTheTextNorTheSealIsWritten() {
        log.seal();
        refuses(SetCommand.create(domain, entry, TEXT, "nicer"));
        refuses(SetCommand.create(domain, entry, TEXT, SetCommand.UNSET_VALUE));
        refuses(SetCommand.create(domain, entry, STAMP, "another"));
        refuses(SetCommand.create(domain, entry, STAMP, SetCommand.UNSET_VALUE));
        run(SetCommand.create(domain, entry, REMARK, "passed on"));
    }

    @Test
    void typingIsRefusedToo() {
        FeatureWriter writer = new FeatureWriter(domain, () -> 0L);
        assertThat(writer.type(entry, TEXT, "a", "typing")).isTrue();
        log.seal();
        assertThatThrownBy(() -> writer.type(entry, TEXT, "ab", "typing")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> writer.set(entry, TEXT, "abc", "setting")).isInstanceOf(RefusedException.class);
        assertThat(entry.eGet(TEXT)).isEqualTo("a");
    }

    @Test
    void undoTakesTheSealBackAndRedoPutsItOn() {
        log.seal();
        stack.undo();
        assertThat(Seals.isSealed(entry, TEXT)).isFalse();
        stack.redo();
        refuses(SetCommand.create(domain, entry, TEXT, "nicer"));
    }

    @Test
    void whatIsSealedIsNeitherDeletedNorCutNorReplacedEvenInsideSomethingElse() {
        log.seal();
        refuses(DeleteCommand.create(domain, List.of(entry)));
        refuses(DeleteCommand.create(domain, List.of(open, entry)));
        refuses(DeleteCommand.create(domain, List.of(book)));
        refuses(CutToClipboardCommand.create(domain, List.of(entry)));
        refuses(SetCommand.create(domain, book, ENTRIES, List.of(open)));
        run(SetCommand.create(domain, book, ENTRIES, List.of(entry)));
        assertThat(entries(book)).containsExactly(entry);
    }

    @Test
    void itMovesWhole() {
        log.seal();
        run(MoveCommand.create(domain, book, ENTRIES, entry, 1));
        refuses(RemoveCommand.create(domain, book, ENTRIES, entry));
        run(new Steps(domain).move(entry, other, ENTRIES, -1).command());
        assertThat(entries(other)).containsExactly(entry);
        assertThat(entry.eGet(TEXT)).isEqualTo("as it was said");
        assertThat(Seals.isSealed(entry, TEXT)).isTrue();
    }

    @Test
    void aCopyIsADraft() {
        log.seal();
        run(CopyToClipboardCommand.create(domain, List.of(entry)));
        run(PasteFromClipboardCommand.create(domain, other, ENTRIES));
        EObject copy = entries(other).getFirst();
        assertThat(copy.eGet(TEXT)).isEqualTo("as it was said");
        assertThat(Seals.isSealed(copy)).isFalse();
        assertThat(Seals.isSealed(entry)).isTrue();
        EObject tree = EcoreUtil.copy(book);
        Seals.lift(tree);
        assertThat(Seals.holdsSealed(tree)).isFalse();
        assertThat(Seals.holdsSealed(book)).isTrue();
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        stack.execute(command);
    }

    private static void refuses(Command command) {
        assertThat(command.canExecute()).isFalse();
    }
}
