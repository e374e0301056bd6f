// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OncePerPaperTest {

    private final Dossier one = MeetingFactory.eINSTANCE.createDossier();
    private final Dossier other = MeetingFactory.eINSTANCE.createDossier();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void end() {
        OncePerPaper.end();
    }

    private int ask(Dossier whole, String question) {
        return OncePerPaper.of(whole, question, asked::incrementAndGet);
    }

    @Test
    void whileAPaperIsMadeEachQuestionToEachWholeIsAnsweredOnce() {
        OncePerPaper.begin();
        assertThat(ask(one, "day")).isEqualTo(1);
        assertThat(ask(one, "day")).isEqualTo(1);
        assertThat(ask(one, "other")).isEqualTo(2);
        assertThat(ask(other, "day")).isEqualTo(3);
        OncePerPaper.begin();
        assertThat(ask(one, "day")).as("the next paper").isEqualTo(4);
    }

    @Test
    void atAnyOtherTimeItIsComputedAnew() {
        assertThat(ask(one, "day")).isEqualTo(1);
        assertThat(ask(one, "day")).isEqualTo(2);
    }

    @Test
    void oneAnswerMayNeedAnother() {
        OncePerPaper.begin();
        int whole = OncePerPaper.of(one, "sum", () -> ask(one, "day") + 10);
        assertThat(whole).isEqualTo(11);
    }
}
