// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static candor.edit.LogBook.REMARK;
import static candor.edit.LogBook.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;

/** Who listens to a model hears each step once, and nothing else. */
class ChangeSignalTest {
    private final LogBook log = new LogBook();
    private final List<String> heard = new ArrayList<>();

    @Test
    void aStepIsHeardOnceHoweverMuchItChanges() {
        listen("a");
        log.stack.execute(new Steps(log.domain)
                .set(log.entry, REMARK, "x")
                .set(log.open, REMARK, "y")
                .command());
        assertThat(heard).containsExactly("a");
        log.stack.undo();
        assertThat(heard).hasSize(2);
        log.stack.redo();
        assertThat(heard).hasSize(3);
    }

    @Test
    void everyKeyIsHeard() {
        FeatureWriter writer = new FeatureWriter(log.domain, () -> 0L);
        assertThat(writer.domain()).isSameAs(log.domain);
        listen("a");
        writer.type(log.entry, REMARK, "x", "typing");
        writer.type(log.entry, REMARK, "xy", "typing");
        assertThat(heard).hasSize(2);
    }

    @Test
    void whatIsWrittenPastTheHistoryIsHeard() {
        listen("a");
        log.entry.eSet(REMARK, "x");
        assertThat(heard).containsExactly("a");
    }

    @Test
    void whatIsRefusedIsNotHeard() {
        log.seal();
        listen("a");
        assertThatThrownBy(() -> log.entry.eSet(TEXT, "x")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> log.stack.execute(new SetCommand(log.domain, log.entry, TEXT, "x")))
                .isInstanceOf(RefusedException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void listenersHearInTheOrderInWhichTheyCameUntilTheyAreClosed() {
        Registration first = listen("a");
        listen("b");
        log.entry.eSet(REMARK, "x");
        first.close();
        first.close();
        log.entry.eSet(REMARK, "y");
        assertThat(heard).containsExactly("a", "b", "b");
    }

    @Test
    void whoIsLetGoOfByAnotherBeforeItsTurnHearsNothing() {
        Registration[] second = new Registration[1];
        log.domain.onChange(() -> second[0].close());
        second[0] = listen("b");
        log.entry.eSet(REMARK, "x");
        assertThat(heard).isEmpty();
    }

    /** Undo is trusted to lead back; who hears of it is not trusted with more. */
    @Test
    void whoHearsOfUndoMustNotWriteWhatIsSealed() {
        log.seal();
        log.stack.execute(SetCommand.create(log.domain, log.entry, REMARK, "x"));
        List<String> refused = new ArrayList<>();
        log.domain.onChange(() -> {
            try {
                log.entry.eSet(TEXT, "y");
            } catch (RefusedException why) {
                refused.add(why.refusal().reason());
                assertThat(why.refusal().subject()).containsSame(log.entry);
            }
        });
        log.stack.undo();
        assertThat(refused).containsExactly(Refusal.word("sealed"));
        assertThat(log.entry.eGet(TEXT)).isEqualTo("as it was said");
    }

    @Test
    void aDomainThatIsDisposedTellsNobodyAndRemembersNothing() {
        log.stack.execute(SetCommand.create(log.domain, log.entry, REMARK, "x"));
        listen("a");
        log.domain.dispose();
        heard.clear();
        assertThat(log.stack.canUndo()).isFalse();
        log.stack.execute(SetCommand.create(log.domain, log.entry, REMARK, "y"));
        assertThat(heard).isEmpty();
    }

    private Registration listen(String name) {
        return log.domain.onChange(() -> heard.add(name));
    }
}
