// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.text.Text;
import candor.core.rules.Finding;
import candor.core.rules.Findings;
import candor.core.rules.ModelRule;
import candor.core.rules.Rank;
import candor.core.rules.Rule;
import candor.core.rules.RuleContext;
import candor.core.rules.RuleInfo;
import candor.core.rules.Scope;
import candor.core.rules.Severity;
import candor.core.rules.Source;
import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.export.values.ModelAddress;
import candor.gongwen.document.OfficialDocument;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingPackage.Literals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which papers a finding keeps back: those made from what it concerns, and no others. */
class BlockersTest {

    private Dossier dossier;
    private Meeting meeting;

    @BeforeEach
    void open() throws MeetingFileException {
        dossier = Samples.open(new MeetingStore()).dossier();
        meeting = dossier.getMeeting();
    }

    private Blockers found(Severity severity, EStructuralFeature feature) {
        Finding finding = finding(severity, feature);
        return Blockers.of(List.of(finding, finding), Locale.SIMPLIFIED_CHINESE);
    }

    private Finding finding(Severity severity, EStructuralFeature feature) {
        Rule rule =
                new ModelRule<>(
                        Meeting.class,
                        new RuleInfo("T01", severity, Rank.PRACTICE, Source.of(Text.of(Rule.class, "rank.PRACTICE"))),
                        Scope.of(Literals.MEETING)) {
                    @Override
                    protected void check(Meeting checked, RuleContext context, Findings findings) {
                        throw new UnsupportedOperationException();
                    }
                };
        Text said = Text.of(Rule.class, "source.article", "会议室写错了", "");
        return new Finding(rule, severity, meeting, feature, said, List.of());
    }

    private Draft madeFrom(String... fields) throws DocumentException {
        return new Draft(letter(), List.of(), Set.of(fields));
    }

    private Draft computed(String text) throws DocumentException {
        return new Draft(letter(), List.of(), Set.of(), Set.of(text));
    }

    private OfficialDocument letter() throws DocumentException {
        return Letters.of("letter", "函", 1)
                .create(dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                .document();
    }

    @Test
    void aFieldKeepsBackWhatWasMadeFromIt() throws DocumentException {
        Blockers blockers = found(Severity.BLOCKER, Literals.MEETING__VENUE);
        String venue = ModelAddress.of(meeting, "venue");

        assertThat(blockers.all()).hasSize(2).allSatisfy(blocker -> {
            assertThat(blocker.addresses()).containsExactly(venue);
            assertThat(blocker.whole()).isNull();
        });
        assertThat(blockers.concerning(madeFrom(venue)))
                .singleElement()
                .asString()
                .contains("会议室写错了");
        assertThat(blockers.concerning(madeFrom(ModelAddress.of(meeting, "theme"))))
                .isEmpty();
        assertThat(blockers.concerning(madeFrom(venue + "s")))
                .as("another field")
                .isEmpty();
    }

    @Test
    void aWholeObjectKeepsBackWhatWasMadeFromAnyOfItsFields() throws DocumentException {
        Blockers blockers = found(Severity.BLOCKER, null);

        assertThat(blockers.all())
                .allSatisfy(blocker -> assertThat(blocker.whole()).isEqualTo(ModelAddress.ofAny(meeting)));
        assertThat(blockers.concerning(madeFrom(ModelAddress.of(meeting, "theme"))))
                .hasSize(1);
        assertThat(blockers.concerning(madeFrom(ModelAddress.of(dossier, "title"))))
                .isEmpty();
    }

    @Test
    void aTextKeepsBackWhatPrintsItAsAPartOfAComputedText() throws DocumentException {
        meeting.setVenue("三楼会议室");
        Blockers blockers = found(Severity.BLOCKER, Literals.MEETING__VENUE);

        assertThat(blockers.concerning(computed("局机关三楼会议室，上午"))).hasSize(1);
        assertThat(blockers.concerning(computed("局机关二楼会议室，上午"))).isEmpty();
        meeting.setVenue("");
        assertThat(found(Severity.BLOCKER, Literals.MEETING__VENUE).concerning(computed("任何文字")))
                .as("no text stands in every text")
                .isEmpty();
    }

    @Test
    void whatIsAboutAnActKeepsNoPaperBack() throws DocumentException {
        Finding shown = finding(Severity.BLOCKER, Literals.MEETING__VENUE);
        Finding act = new Finding(
                shown.rule(), shown.severity(), meeting, shown.feature(), shown.message(), List.of(), List.of(), true);
        Draft draft = madeFrom(ModelAddress.of(meeting, "venue"));

        assertThat(act).isNotEqualTo(shown);
        assertThat(Blockers.of(List.of(act), Locale.SIMPLIFIED_CHINESE).concerning(draft))
                .isEmpty();
        assertThat(Blockers.of(List.of(act, shown), Locale.SIMPLIFIED_CHINESE).concerning(draft))
                .hasSize(1);
    }

    @Test
    void whatAFindingConcernsBesideItsFieldIsKeptBackToo() throws DocumentException {
        Finding shown = finding(Severity.BLOCKER, Literals.MEETING__VENUE);
        Finding finding = new Finding(
                shown.rule(),
                shown.severity(),
                meeting,
                shown.feature(),
                shown.message(),
                List.of(),
                List.of(new Finding.Concern(dossier, "opinions")),
                false);
        Blockers blockers = Blockers.of(List.of(finding), Locale.SIMPLIFIED_CHINESE);

        assertThat(blockers.concerning(madeFrom(ModelAddress.of(dossier, "opinions"))))
                .hasSize(1);
        assertThat(blockers.concerning(madeFrom(ModelAddress.of(meeting, "venue"))))
                .hasSize(1);
        assertThat(blockers.concerning(madeFrom(ModelAddress.of(dossier, "title"))))
                .isEmpty();
    }

    @Test
    void whatIsLessGraveKeepsNothingBack() {
        assertThat(found(Severity.MUST, Literals.MEETING__VENUE).all()).isEmpty();
        assertThat(Blockers.NONE.all()).isEmpty();
    }
}
