// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyRhythmTest {

    private static final int SECOND = 1_000;

    @Test
    void theSettingsSayHowOften() {
        assertThat(CopyRhythm.of(false, 30)).contains(new CopyRhythm(3 * SECOND, 30 * SECOND));
        assertThat(CopyRhythm.of(false, 2)).contains(new CopyRhythm(2 * SECOND, 2 * SECOND));
        assertThat(CopyRhythm.of(false, 0)).isEmpty();
    }

    /** What is being said is not said again. */
    @Test
    void whileAMeetingIsRecordedCopiesAreMadeSoonerWhateverTheSettingsSay() {
        CopyRhythm soon = new CopyRhythm(SECOND, 3 * SECOND);
        assertThat(CopyRhythm.of(true, 30)).contains(soon);
        assertThat(CopyRhythm.of(true, 0)).contains(soon);
        assertThat(CopyRhythm.of(true, 2)).contains(new CopyRhythm(SECOND, 2 * SECOND));
    }
}
