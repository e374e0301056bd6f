// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    /** An exception by which a duty says no, whatever it is called within. */
    private static final class No extends RuntimeException implements NotAFault {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void whatIsRefusedOrCancelledIsNobodysFault() {
        for (RuntimeException thrown : List.of(new No(), new CancellationException())) {
            Contribution<Greeter> stopped = greeters.add(greeter("stopped", () -> {
                        throw thrown;
                    }))
                    .orElseThrow();
            assertThatThrownBy(() -> stopped.call(Greeter::greet, () -> "-")).isSameAs(thrown);
            assertThat(stopped.fault()).isNull();
        }
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void whatIsInterruptedIsNobodysFault() {
        Contribution<Greeter> slow = greeters.add(greeter("slow", () -> {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("the channel was closed");
                }))
                .orElseThrow();
        assertThatThrownBy(() -> slow.call(Greeter::greet, () -> "-")).isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(slow.fault()).isNull();
    }

    @Test
    void theFaultOfAnotherThatIsAskedWithinIsNotItsOwn() {
        Contribution<Greeter> broken = greeters.add(greeter("broken", () -> {
                    throw new IllegalStateException("planted");
                }))
                .orElseThrow();
        Contribution<Greeter> asking = greeters.add(greeter("asking", () -> broken.require(Greeter::greet)))
                .orElseThrow();
        assertThatThrownBy(() -> asking.require(Greeter::greet)).hasMessageContaining("broken");
        assertThat(asking.fault()).isNull();
        assertThat(faults.all()).extracting(Fault::name).containsExactly("broken");
    }

    @Test
    void whatIsMadeWhenItIsAskedIsNotMadeBefore() throws IOException {
        List<String> made = new ArrayList<>();
        Origin origin = new Origin("some.bundle", "1.2.3", "some.component");
        Contribution<Greeter> late = Contribution.made(ContributionKind.COMMAND, "late", origin, faults, () -> {
            made.add("late");
            return greeter("late", () -> "hello");
        });
        assertThat(made).isEmpty();
        assertThat(late.name()).isEqualTo("late");
        assertThat(late.origin()).isEqualTo(origin);
        assertThat(late.call(Greeter::greet, () -> "-")).isEqualTo("hello");
        assertThat(made).hasSize(1);
    }

    @Test
    void whatCannotBeMadeHasFailedWhetherItsMakerSaysSoOrNot() throws IOException {
        Origin origin = new Origin("some.bundle", "1.2.3", "some.component");
        List<Supplier<Greeter>> makers = List.of(() -> null, () -> {
            throw new NoClassDefFoundError("planted");
        });
        for (Supplier<Greeter> maker : makers) {
            Contribution<Greeter> none =
                    Contribution.made(ContributionKind.COMMAND, "none " + makers.indexOf(maker), origin, faults, maker);
            assertThat(none.call(Greeter::greet, () -> "-")).isEqualTo("-");
            assertThat(none.fault().message().in(Locale.ENGLISH))
                    .contains("some.bundle 1.2.3", "some.component", "none");
        }
        assertThat(faults.all()).hasSize(2);
        assertThat(faults.all()).allMatch(fault -> fault.kind() == ContributionKind.COMMAND);
    }

    @Test
    void aPartIsSwitchedOffAloneAndHasTheSameOrigin() throws IOException {
        Contribution<Greeter> whole =
                greeters.add(greeter("whole", () -> "hello")).orElseThrow();
        Contribution<Greeter> part = whole.part(
                greeter("part", () -> {
                    throw new IllegalStateException("planted");
                }),
                "part");
        assertThat(part.call(Greeter::greet, () -> "-")).isEqualTo("-");
        assertThat(part.origin()).isEqualTo(whole.origin());
        assertThat(whole.call(Greeter::greet, () -> "-")).isEqualTo("hello");
    }

    @Test
    void whatCannotBeUsedOfOneIsToldInItsOwnWordsAndItStaysInUse() throws IOException {
        Contribution<Greeter> sound =
                greeters.add(greeter("sound", () -> "hello")).orElseThrow();
        sound.report(Fault.said(ContributionKind.TEMPLATE, "a.md", sound.origin(), "第3行有误"));
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.message().in(Locale.SIMPLIFIED_CHINESE)).contains("模板“a.md”用不了", "第3行有误");
            assertThat(fault.message().in(Locale.ENGLISH)).contains("cannot be used");
        });
        assertThat(sound.call(Greeter::greet, () -> "-")).isEqualTo("hello");
    }

    @Test
    void theHighestRankingComesFirstAndOfOneRankTheOldest() {
        Greeter old = greeter("old", () -> "hello");
        greeters.add(old);
        greeters.add(greeter("young", () -> "hello"));
        greeters.add(greeter("high", () -> "hello"), 5);
        assertThat(greeters.all()).extracting(Contribution::name).containsExactly("high", "old", "young");
        greeters.remove(old);
        assertThat(greeters.all()).extracting(Contribution::name).containsExactly("high", "young");
        assertThat(greeters.of(old)).isEmpty();
    }

    @Test
    void whoHasLeftHearsNoMore() {
        List<String> heard = new ArrayList<>();
        Consumer<Fault> listener = fault -> heard.add(fault.name());
        faults.addListener(listener);
        faults.removeListener(listener);
        greeters.add(greeter("late", () -> "hello")).orElseThrow().refuse(ContributionKind.RULE.label());
        assertThat(heard).isEmpty();
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
