// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContributionsTest {

    /** Something that bundles bring. */
    interface Greeter {
        String name();

        String greet() throws IOException;
    }

    private final Faults faults = new Faults();
    private final Contributions<Greeter> greeters =
            new Contributions<>(ContributionKind.COMMAND, Greeter::name, faults);

    @Test
    void whatThrowsIsSwitchedOffAndReportedOnceAndTheOthersGoOn() throws IOException {
        greeters.add(greeter("broken", () -> {
            throw new IllegalStateException("planted");
        }));
        greeters.add(greeter("sound", () -> "hello"));

        List<String> greetings = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            for (Contribution<Greeter> contribution : greeters.all()) {
                greetings.add(contribution.call(Greeter::greet, () -> "-"));
            }
        }
        assertThat(greetings).containsExactly("-", "hello", "-", "hello");
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.name()).isEqualTo("broken");
            assertThat(fault.origin().bundle()).contains("candor.base");
            assertThat(fault.message().in(Locale.SIMPLIFIED_CHINESE))
                    .contains("命令", "broken", "IllegalStateException", "停用", ContributionsTest.class.getName());
            assertThat(fault.message().in(Locale.ENGLISH)).contains("command", "broken", "IllegalStateException");
        });
        assertThat(greeters.all().getFirst().fault()).isEqualTo(faults.all().getFirst());
        assertThat(greeters.all().getLast().fault()).isNull();
    }

    @Test
    void whatCannotSayWhoItIsNeverGetsIn() {
        Optional<Contribution<Greeter>> added = greeters.add(new Greeter() {
            @Override
            public String name() {
                throw new NoClassDefFoundError("planted");
            }

            @Override
            public String greet() {
                return "hello";
            }
        });
        assertThat(added).isEmpty();
        assertThat(greeters.all()).isEmpty();
        assertThat(faults.all())
                .extracting(fault -> fault.origin().component())
                .allMatch(c -> c.contains("Contributions"));
        assertThat(faults.all()).hasSize(1);
    }

    @Test
    void whatNothingCanStandInForIsAFailureWithTheSameWords() {
        Contribution<Greeter> broken = greeters.add(greeter("broken", () -> {
                    throw new StackOverflowError("planted");
                }))
                .orElseThrow();
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> broken.require(Greeter::greet))
                    .isInstanceOf(ContributionException.class)
                    .hasMessageContainingAll("broken", "StackOverflowError");
        }
        assertThat(faults.all()).hasSize(1);
    }

    @Test
    void aFailureThatBelongsToItsDutiesIsNoFault() {
        Contribution<Greeter> honest = greeters.add(greeter("honest", () -> {
                    throw new IOException("no such file");
                }))
                .orElseThrow();
        assertThatThrownBy(() -> honest.call(Greeter::greet, () -> "-")).isInstanceOf(IOException.class);
        assertThat(honest.fault()).isNull();
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void tooLittleMemoryIsNobodysFault() {
        Contribution<Greeter> greedy = greeters.add(greeter("greedy", () -> {
                    throw new OutOfMemoryError("planted");
                }))
                .orElseThrow();
        assertThatThrownBy(() -> greedy.call(Greeter::greet, () -> "-")).isInstanceOf(OutOfMemoryError.class);
        assertThat(greedy.fault()).isNull();
    }

    @Test
    void listenersHearOfWhatHappenedBeforeThem() {
        greeters.add(greeter("first", () -> "hello")).orElseThrow().refuse(ContributionKind.RULE.label());
        List<String> heard = new ArrayList<>();
        faults.addListener(fault -> heard.add(fault.name()));
        greeters.add(greeter("second", () -> "hello")).orElseThrow().refuse(ContributionKind.RULE.label());
        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void everyKindHasAName() {
        for (ContributionKind kind : ContributionKind.values()) {
            assertThat(kind.label().in(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            assertThat(kind.label().in(Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void whatIsTakenOutIsGone() {
        Greeter greeter = greeter("brief", () -> "hello");
        greeters.add(greeter);
        assertThat(greeters.of(greeter)).isPresent();
        assertThat(greeters.remove(greeter)).isPresent();
        assertThat(greeters.all()).isEmpty();
    }

    /** A greeting. */
    private interface Greeting {
        String say() throws IOException;
    }

    private static Greeter greeter(String name, Greeting greeting) {
        return new Greeter() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String greet() throws IOException {
                return greeting.say();
            }
        };
    }
}
