// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static candor.edit.LogBook.ANSWERED_BY;
import static candor.edit.LogBook.ANSWERS;
import static candor.edit.LogBook.REMARK;
import static candor.edit.LogBook.STAMP;
import static candor.edit.LogBook.TAGS;
import static candor.edit.LogBook.TEXT;
import static candor.edit.LogBook.entries;
import static candor.edit.LogBook.list;

import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;

/** A log whose seal is set, and what it looks like. */
abstract class SealedLog {
    static final String SEALED = Refusal.word("sealed");

    final LogBook log = new LogBook();
    String before;

    @BeforeEach
    void seal() {
        list(log.entry, TAGS).addAll(List.of("one", "two", "three"));
        log.open.eSet(ANSWERS, log.entry);
        log.seal();
        before = print();
    }

    static CompoundCommand compound(Command... parts) {
        return new CompoundCommand(List.of(parts));
    }

    static Command direct(Runnable work) {
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

    /** Everything there is, in order. */
    String print() {
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
