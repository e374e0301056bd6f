// SPDX-License-Identifier: EPL-2.0
package candor.workbench.find;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.Opinion;
import candor.workbench.session.DossierSession;
import candor.workbench.testing.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Replacing words in every field of a dossier. */
class ReplacementsTest {

    private final DossierSession session = Fixtures.sample();
    private final Dossier dossier = session.dossier();

    @Test
    void everyOccurrenceInATextIsReplacedWhateverItsWidth() {
        dossier.getMeeting().setVenue("Ｂ座，b座和C座");

        assertThat(in("B座", "丁座")).singleElement().satisfies(one -> {
            assertThat(one.field()).isSameAs(Literals.MEETING__VENUE);
            assertThat(one.before()).isEqualTo("Ｂ座，b座和C座");
            assertThat(one.after()).isEqualTo("丁座，丁座和C座");
            assertThat(one.isPossible()).isTrue();
        });
        assertThat(in("B座", "")).singleElement().satisfies(one -> assertThat(one.after())
                .isEqualTo("，和C座"));
        assertThat(in(" ", "x")).isEmpty();
        assertThat(in("没有这样的字", "x")).isEmpty();
    }

    @Test
    void aListOfTextsIsReplacedLineByLine() {
        List<String> lines = dossier.getLetters().getFirst().getEnclosures();
        lines.clear();
        lines.addAll(List.of("独一无二的清单", "别的"));

        assertThat(in("独一无二", "那份")).singleElement().satisfies(one -> {
            assertThat(one.after()).isEqualTo("那份的清单、别的");
            assertThat(session.execute(replacements("独一无二", "那份").command(List.of(one))))
                    .isTrue();
        });
        assertThat(lines).containsExactly("那份的清单", "别的");
    }

    @Test
    void marksOfPatternsAreOrdinaryMarksAndALineWithoutTextIsNoHit() {
        List<String> lines = dossier.getLetters().getFirst().getEnclosures();
        lines.clear();
        lines.addAll(List.of("", "别的"));
        dossier.getMeeting().setVenue("(.*)$1\\E[室]");

        assertThat(in("(.*)$1\\E[", "$0\\1")).singleElement().satisfies(one -> assertThat(one.after())
                .isEqualTo("$0\\1室]"));
        assertThat(in("（．＊）", "")).singleElement().satisfies(one -> assertThat(one.after())
                .isEqualTo("$1\\E[室]"));
    }

    @Test
    void whatIsLeftWithoutATextIsEmptyAsWhereAPersonEmptiesIt() {
        dossier.getMeeting().setVenue("独一无二");
        List<String> lines = dossier.getLetters().getFirst().getEnclosures();
        lines.clear();
        lines.addAll(List.of("独一无二", "独一无二的清单"));

        assertThat(session.execute(replacements("独一无二", "").command(in("独一无二", ""))))
                .isTrue();
        assertThat(dossier.getMeeting().eIsSet(Literals.MEETING__VENUE)).isFalse();
        assertThat(lines).containsExactly("的清单");
        session.stack().undo();
        assertThat(dossier.getMeeting().getVenue()).isEqualTo("独一无二");
        assertThat(lines).hasSize(2);
    }

    @Test
    void whatOverlapsIsReplacedFromTheFrontAndOnlyOnce() {
        dossier.getMeeting().setVenue("好好好好好");

        assertThat(in("好好", "好"))
                .filteredOn(one -> one.field() == Literals.MEETING__VENUE)
                .singleElement()
                .satisfies(one -> assertThat(one.after()).isEqualTo("好好好"));
    }

    @Test
    void aNameIsReplacedWhereItStandsAndNotWhereItIsReferredTo() {
        dossier.getPersons().getFirst().setName("独一无二之人");

        assertThat(in("独一无二", "张")).singleElement().satisfies(one -> {
            assertThat(one.object()).isSameAs(dossier.getPersons().getFirst());
            assertThat(one.after()).isEqualTo("张之人");
        });
    }

    @Test
    void whatIsSealedIsListedWithItsReasonAndLeftAlone() {
        Opinion sealed = dossier.getSolicitations().stream()
                .flatMap(round -> round.getOpinions().stream())
                .filter(opinion -> !session.domain().sealed(opinion).isEmpty() && opinion.getDigest() != null)
                .findFirst()
                .orElseThrow();
        String text = sealed.getText();
        dossier.getMeeting().setVenue(text);

        List<Replacement> all = in(text, "别的话");
        assertThat(all)
                .filteredOn(one -> one.object() == sealed)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.isPossible()).isFalse();
                    assertThat(one.refusal()).isNotBlank();
                });
        List<Replacement> possible =
                all.stream().filter(Replacement::isPossible).toList();
        assertThat(session.execute(replacements(text, "别的话").command(possible))).isTrue();
        assertThat(dossier.getMeeting().getVenue()).isEqualTo("别的话");
        assertThat(sealed.getText()).isEqualTo(text);
        session.stack().undo();
        assertThat(dossier.getMeeting().getVenue()).isEqualTo(text);
    }

    private List<Replacement> in(String words, String with) {
        return replacements(words, with).in(dossier);
    }

    private Replacements replacements(String words, String with) {
        return new Replacements(session.domain(), words, with);
    }
}
