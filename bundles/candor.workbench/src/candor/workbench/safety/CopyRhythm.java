// SPDX-License-Identifier: EPL-2.0
package candor.workbench.safety;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How soon after an edit a safety copy is made.
 *
 * @param pause milliseconds without a further edit
 * @param most milliseconds after which one is made though edits go on
 */
record CopyRhythm(int pause, int most) {

    private static final int PAUSE = 3_000;
    private static final int LIVE_PAUSE = 1_000;
    private static final int LIVE_SECONDS = 3;

    /**
     * @param live whether somebody puts down what is being said just now: then copies are made whatever the settings say, and at least as often
     * @param seconds between two copies as in the settings; 0 for none
     * @return empty where no copies are wanted
     */
    static Optional<CopyRhythm> of(boolean live, int seconds) {
        if (seconds == 0 && !live) {
            return Optional.empty();
        }
        int wanted = live && (seconds == 0 || seconds > LIVE_SECONDS) ? LIVE_SECONDS : seconds;
        int most = (int) TimeUnit.SECONDS.toMillis(wanted);
        return Optional.of(new CopyRhythm(Math.min(live ? LIVE_PAUSE : PAUSE, most), most));
    }
}
