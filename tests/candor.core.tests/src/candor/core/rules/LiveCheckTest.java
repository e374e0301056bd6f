// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import static candor.model.meeting.MeetingPackage.Literals.CAMPAIGN_PROFILE__LEAD_DAYS;
import static candor.model.meeting.MeetingPackage.Literals.MEETING;
import static candor.model.meeting.MeetingPackage.Literals.MEETING__THEME;
import static candor.model.meeting.MeetingPackage.Literals.OPINION__TEXT;
import static candor.model.meeting.MeetingPackage.Literals.PERSON;
import static candor.model.meeting.MeetingPackage.Literals.PERSON__NAME;
import static candor.model.meeting.MeetingPackage.Literals.SOLICITATION;
import static candor.model.meeting.MeetingPackage.Literals.SOLICITATION__OPINIONS;
import static candor.model.meeting.MeetingPackage.Literals.TALK;
import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Person;
import candor.model.meeting.Solicitation;
import candor.model.meeting.Talk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveCheckTest {

    private final MeetingFactory make = MeetingFactory.eINSTANCE;
    private final RuleRegistry registry = new RuleRegistry();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final MovableClock clock = new MovableClock(LocalDate.of(2022, 1, 5));
    private Dossier dossier;
    private Person first;
    private Person second;

    @BeforeEach
    void dossier() {
        dossier = make.createDossier();
        dossier.setProfile(make.createCampaignProfile());
        dossier.setMeeting(make.createMeeting());
        first = person("甲");
        second = person("乙");
    }

    @Test
    void looksAgainOnlyAtWhatChanged() {
        ProbeRule rule = named(PERSON__NAME.getName(), Scope.of(PERSON).own(PERSON__NAME));
        LiveCheck check = watch(rule);
        rule.takeSeen();

        first.setPosition("局长");
        assertThat(queue).isEmpty();
        first.setName("");
        check.refresh();

        assertThat(rule.takeSeen()).containsExactly(first);
        assertThat(check.at(first)).singleElement().extracting(Finding::object).isSameAs(first);
        assertThat(check.at(second)).isEmpty();
    }

    @Test
    void makesOnePassOfManyChanges() {
        ProbeRule rule = named("n", Scope.of(PERSON).own(PERSON__NAME));
        watch(rule);
        rule.takeSeen();
        first.setName("");
        first.setName("丙");
        second.setName("");

        assertThat(queue).hasSize(1);
        runQueue();
        assertThat(rule.takeSeen()).containsExactly(first, second);
    }

    @Test
    void whatIsKnownIsAskedWithoutLooking() {
        ProbeRule rule = named("n", Scope.of(PERSON).own(PERSON__NAME));
        LiveCheck check = watch(rule);
        first.setName("");

        assertThat(check.known()).isEmpty();
        assertThat(check.knownAt(first)).isEmpty();
        runQueue();
        assertThat(check.known()).hasSize(1);
        assertThat(check.knownAt(first)).hasSize(1);
        assertThat(check.knownAt(second)).isEmpty();
    }

    @Test
    void everythingIsLookedAtAgainWhenAsked() {
        ProbeRule rule = named("n", Scope.of(PERSON).own(PERSON__NAME));
        LiveCheck check = watch(rule);
        rule.takeSeen();

        check.checkAgain();
        assertThat(rule.takeSeen()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void changesAnywhereConcernAllSubjects() {
        ProbeRule rule = named("n", Scope.of(PERSON).anywhere(CAMPAIGN_PROFILE__LEAD_DAYS));
        LiveCheck check = watch(rule);
        rule.takeSeen();
        dossier.getProfile().setLeadDays(15);
        check.refresh();
        assertThat(rule.takeSeen()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void changesInsideConcernTheContainer() {
        Solicitation round = make.createSolicitation();
        Opinion opinion = make.createOpinion();
        round.getOpinions().add(opinion);
        dossier.getSolicitations().add(round);
        dossier.getSolicitations().add(make.createSolicitation());
        ProbeRule rule = new ProbeRule(
                "n",
                Severity.HINT,
                Scope.of(SOLICITATION).own(SOLICITATION__OPINIONS).inside(OPINION__TEXT),
                (o, c) -> String.valueOf(((Solicitation) o).getOpinions().size()));
        LiveCheck check = watch(rule);
        rule.takeSeen();

        opinion.setText("取水许可办理慢");
        check.refresh();
        assertThat(rule.takeSeen()).containsExactly(round);

        round.getOpinions().remove(opinion);
        check.refresh();
        assertThat(rule.takeSeen()).containsExactly(round);
        assertThat(messages(check)).containsExactly("0", "0");
    }

    @Test
    void objectsComeAndGo() {
        ProbeRule rule = named("n", Scope.of(PERSON).own(PERSON__NAME));
        LiveCheck check = watch(rule);
        List<FindingsChange> changes = new ArrayList<>();
        check.addListener(changes::add);

        Person nobody = person("");
        check.refresh();
        assertThat(changes).singleElement().satisfies(c -> {
            assertThat(c.added()).extracting(Finding::object).containsExactly(nobody);
            assertThat(c.removed()).isEmpty();
        });

        dossier.getPersons().remove(nobody);
        check.refresh();
        assertThat(changes).last().satisfies(c -> {
            assertThat(c.added()).isEmpty();
            assertThat(c.removed()).extracting(Finding::object).containsExactly(nobody);
        });
        assertThat(check.findings()).isEmpty();

        nobody.setName("丁");
        assertThat(changes).hasSize(2);
    }

    @Test
    void aNewDaySetsDailyRulesToWork() {
        ProbeRule daily =
                new ProbeRule("daily", Severity.HINT, Scope.of(MEETING).daily(), (o, c) -> c.today()
                        .toString());
        ProbeRule other = named("other", Scope.of(MEETING).own(MEETING__THEME));
        LiveCheck check = watch(daily, other);
        other.takeSeen();

        clock.today = LocalDate.of(2022, 1, 6);
        assertThat(messages(check)).contains("2022-01-06");
        assertThat(other.takeSeen()).isEmpty();
    }

    @Test
    void rulesComeAndGo() {
        LiveCheck check = watch(named("a", Scope.of(PERSON).own(PERSON__NAME)));
        List<FindingsChange> changes = new ArrayList<>();
        check.addListener(changes::add);
        ProbeRule late = new ProbeRule("late", Severity.MUST, Scope.of(MEETING), (o, c) -> "没有主题");

        registry.add(late);
        runQueue();
        assertThat(check.findings()).extracting(Finding::rule).containsExactly(late);

        registry.remove(late);
        runQueue();
        assertThat(check.findings()).isEmpty();
        assertThat(changes).hasSize(2);
        assertThat(changes.getLast().removed()).extracting(Finding::rule).containsExactly(late);
    }

    @Test
    void disposedChecksHearNothing() {
        ProbeRule rule = named("n", Scope.of(PERSON).own(PERSON__NAME));
        LiveCheck check = watch(rule);
        check.dispose();
        rule.takeSeen();
        first.setName("");
        registry.add(named("m", Scope.of(PERSON)));
        runQueue();
        assertThat(rule.takeSeen()).isEmpty();
        assertThat(dossier.eAdapters()).isEmpty();
        assertThat(first.eAdapters()).isEmpty();
    }

    @Test
    void rulesForEveryObjectReadAllOfIt() {
        ProbeRule rule = new ProbeRule(
                "all",
                Severity.HINT,
                Scope.of(EcorePackage.Literals.EOBJECT).wholly(),
                (o, c) -> o instanceof Talk talk ? talk.getPoints() : null);
        LiveCheck check = watch(rule);
        Talk talk = make.createTalk();
        dossier.getTalks().add(talk);
        check.refresh();
        rule.takeSeen();
        talk.setPoints("交换意见");
        assertThat(messages(check)).containsExactly("交换意见");
        assertThat(rule.takeSeen()).containsExactly(talk);
    }

    @Test
    void subjectsAreCheckedOnceThoughSeveralReasonsCallForIt() {
        ProbeRule rule = named("n", Scope.of(PERSON, TALK).own(PERSON__NAME).anywhere(PERSON__NAME));
        LiveCheck check = watch(rule);
        rule.takeSeen();
        first.setName("丙");
        check.refresh();
        assertThat(rule.takeSeen()).containsExactlyInAnyOrder(first, second);
    }

    /** More than anybody wants to wait for. */
    @Test
    void aVeryLargeDossierIsCheckedInPartsAndToldOfWhenAllAreDone() {
        List<Person> crowd = Stream.generate(make::createPerson).limit(8_000).toList();
        crowd.forEach(one -> one.setName(""));
        dossier.getPersons().addAll(crowd);
        registry.add(named("n", Scope.of(PERSON).own(PERSON__NAME)));
        Deque<Runnable> parts = new ArrayDeque<>();
        LiveCheck check = registry.watch(dossier, clock, queue::add, parts::add);
        List<FindingsChange> told = new ArrayList<>();
        check.addListener(told::add);

        assertThat(check.known()).as("two are left").hasSize(crowd.size() - 2);
        assertThat(check.isComplete()).isFalse();
        first.setName("");
        parts.remove().run();
        assertThat(parts).as("somebody is typing").isEmpty();
        assertThat(told).isEmpty();
        first.setName("丙");
        runQueue();
        assertThat(check.known()).hasSize(crowd.size());
        assertThat(told)
                .singleElement()
                .extracting(change -> change.added().size())
                .isEqualTo(crowd.size());
        assertThat(queue).isEmpty();
        assertThat(check.isComplete()).isTrue();
    }

    @Test
    void thatNothingWasFoundIsToldWhenEverythingHasBeenLookedAt() {
        dossier.getPersons()
                .addAll(Stream.generate(make::createPerson)
                        .limit(8_000)
                        .peek(one -> one.setName("甲"))
                        .toList());
        registry.add(named("n", Scope.of(PERSON).own(PERSON__NAME)));
        Deque<Runnable> parts = new ArrayDeque<>();
        LiveCheck check = registry.watch(dossier, clock, queue::add, parts::add);
        List<FindingsChange> told = new ArrayList<>();
        check.addListener(told::add);
        assertThat(check.isComplete()).isFalse();
        while (!parts.isEmpty()) {
            parts.remove().run();
        }
        assertThat(check.isComplete()).isTrue();
        assertThat(told).containsExactly(new FindingsChange(List.of(), List.of()));
        check.refresh();
        assertThat(told).as("once").hasSize(1);
    }

    @Test
    void whoNeedsTheFindingsAtOnceDoesNotWaitForTheParts() {
        List<Person> crowd = Stream.generate(make::createPerson).limit(8_000).toList();
        crowd.forEach(one -> one.setName(""));
        dossier.getPersons().addAll(crowd);
        LiveCheck check = watch(named("n", Scope.of(PERSON).own(PERSON__NAME)));

        assertThat(check.findings()).hasSize(crowd.size());
        ProbeRule rule = named("later", Scope.of(PERSON).own(PERSON__NAME));
        registry.add(rule);
        runQueue();
        assertThat(rule.takeSeen()).as("each once, however many parts").hasSize(crowd.size() + 2);
    }

    private ProbeRule named(String id, Scope scope) {
        return new ProbeRule(
                id,
                Severity.MUST,
                scope,
                (o, c) -> o instanceof Person p && p.getName().isEmpty() ? "缺姓名" : null);
    }

    private LiveCheck watch(ProbeRule... rules) {
        List.of(rules).forEach(registry::add);
        return registry.watch(dossier, clock, queue::add);
    }

    private void runQueue() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    private Person person(String name) {
        Person person = make.createPerson();
        person.setName(name);
        dossier.getPersons().add(person);
        return person;
    }

    private static List<String> messages(LiveCheck check) {
        return check.findings().stream()
                .map(f -> f.message(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    private static final class MovableClock extends Clock {

        private LocalDate today;

        MovableClock(LocalDate today) {
            this.today = today;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
