// SPDX-License-Identifier: EPL-2.0
package candor.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("request", "plan", "planNote", "theme", "themes");

    @Test
    void nearestComesFirst() {
        assertThat(Nearest.names("themse", KNOWN)).containsExactly("theme", "themes");
        assertThat(Nearest.names("reqeust", KNOWN)).containsExactly("request");
    }

    @Test
    void nothingLikeItIsSuggested() {
        assertThat(Nearest.names("xyz", KNOWN)).isEmpty();
        assertThat(Nearest.hint("xyz", KNOWN)).isEqualTo("；可用：plan、planNote、request、theme、themes");
    }
}
