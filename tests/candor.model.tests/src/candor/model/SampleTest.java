// SPDX-License-Identifier: EPL-2.0
package candor.model;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Participation;
import candor.model.meeting.Problem;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.query.CriticismCoverage;
import candor.model.query.Ledger;
import candor.model.query.LetterNumber;
import candor.model.query.Numbers;
import candor.model.query.Opinions;
import candor.model.query.Quorum;
import candor.model.query.TalkCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The sample is whole: every list is filled and its counts agree. Its dates are tested beside. */
class SampleTest {

    private final Dossier dossier = Dossiers.sample();
    private final Dossier branch = Dossiers.branch();

    @Test
    void loadsWithoutErrorsOrDanglingReferences() {
        assertThat(dossier.eResource().getErrors()).isEmpty();
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(dossier)).isEmpty();
        assertThat(Diagnostician.INSTANCE.validate(dossier).getSeverity()).isEqualTo(Diagnostic.OK);
    }

    @Test
    void hasAnObjectOfEveryConcreteClass() {
        List<EClass> concrete = MeetingPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .toList();

        assertThat(Stream.concat(objects(), all(branch)).map(EObject::eClass)).containsAll(concrete);
    }

    @Test
    void fillsEveryListThatTheMetamodelItselfCanFill() {
        List<String> empty = new ArrayList<>();
        for (EReference reference : dossier.eClass().getEAllContainments()) {
            // Extensions are objects of other packages; the sample has none of those bundles.
            if (reference != MeetingPackage.Literals.DOSSIER__EXTENSIONS
                    && !dossier.eIsSet(reference)
                    && !branch.eIsSet(reference)) {
                empty.add(reference.getName());
            }
        }

        assertThat(empty).isEmpty();
    }

    @Test
    void hasNoFeatureThatIsRequiredAndEmpty() {
        List<String> empty = objects()
                .flatMap(object -> object.eClass().getEAllStructuralFeatures().stream()
                        .filter(feature -> EcoreUtil.getAnnotation(feature, "candor/form", "required") != null)
                        .filter(feature -> !object.eIsSet(feature))
                        .map(feature -> EcoreUtil.getURI(object).fragment() + " " + feature.getName()))
                .toList();

        assertThat(empty).isEmpty();
    }

    @Test
    void everyObjectHasAStableIdOfItsOwn() {
        assertThat(objects().map(object -> dossier.eResource().getURIFragment(object)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("_[0-9A-Za-z_-]{22}"));
    }

    @Test
    void textsHaveNoPlaceholdersAndPairedMarks() {
        List<String> texts = objects()
                .flatMap(object -> object.eClass().getEAllAttributes().stream()
                        .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                        .flatMap(attribute -> values(object, attribute)))
                .toList();

        assertThat(texts).hasSizeGreaterThan(1000).allSatisfy(text -> {
            assertThat(text).doesNotContain("XXX", "×", "待补", "増").doesNotContainPattern("[\\u4e00-\\u9fff][,;:?!()]");
            assertThat(count(text, '“')).as(text).isEqualTo(count(text, '”'));
            assertThat(count(text, '《')).as(text).isEqualTo(count(text, '》'));
            assertThat(count(text, '（')).as(text).isEqualTo(count(text, '）'));
        });
    }

    @Test
    void coversEveryTalkAndEveryCriticism() {
        TalkCoverage talks = TalkCoverage.of(dossier);
        CriticismCoverage criticisms = CriticismCoverage.of(dossier);

        assertThat(talks.requirements()).hasSize(21 + 4 + 7);
        assertThat(talks.held()).isEqualTo(32);
        assertThat(criticisms.in(CriticismCoverage.State.ANSWERED)).hasSize(42);
    }

    @Test
    void oneOfSevenMembersIsAbsentWithStatementAndBriefing() {
        List<Participation> absent = dossier.getMeeting().getParticipations().stream()
                .filter(participation -> participation.getAbsenceReason() != null)
                .toList();

        assertThat(Quorum.of(dossier)).isEqualTo(new Quorum(7, 6, 5));
        assertThat(absent).singleElement().satisfies(participation -> {
            assertThat(participation.getWrittenStatement()).isNotBlank();
            assertThat(participation.getLeaveApprovedBy())
                    .isSameAs(dossier.getMeeting().getHost());
            assertThat(participation.getBriefings()).isNotEmpty();
        });
    }

    @Test
    void opinionsAreCountedFedBackClaimedAndUnchanged() {
        assertThat(dossier.getSolicitations()).allSatisfy(round -> assertThat(round.getRegisteredCount())
                .as(round.getTitle())
                .isEqualTo(round.getOpinions().size()));
        assertThat(Opinions.all(dossier)).hasSize(45).allSatisfy(opinion -> {
            assertThat(opinion.getDigest()).isNotNull();
            assertThat(Opinions.isUnchanged(opinion)).isTrue();
            assertThat(opinion.getAspect()).isNotNull();
            assertThat(opinion.getFeedbackOn()).isNotNull();
            assertThat(opinion.getClaimedBy()).isNotEmpty();
        });
    }

    @Test
    void papersQuoteTheNumbersOfTheEntries() {
        Numbers numbers = Numbers.of(dossier);
        Submission report = dossier.getSubmissions().stream()
                .filter(submission -> submission.getKind() == SubmissionKind.MEETING_REPORT)
                .findFirst()
                .orElseThrow();

        assertThat(dossier.getExaminations().get(0).getPreparation())
                .contains(
                        "集中学习研讨" + numbers.groupStudies() + "次",
                        "个人自学" + numbers.selfStudies() + "次",
                        "通过" + numbers.solicitations() + "个渠道征求意见建议" + numbers.opinions() + "条",
                        "对班子" + numbers.teamOpinions() + "条、对个人" + numbers.personOpinions() + "条",
                        "谈心谈话" + numbers.talks() + "次");
        assertThat(report.getCriticisms()).contains("批评意见" + numbers.criticisms() + "条");
        assertThat(report.getIntentions()).contains("以往未完成问题" + numbers.carriedProblems() + "个");
    }

    @Test
    void everyExaminationHasAProblemWithFactsAndMeasureForEveryAspect() {
        assertThat(dossier.getExaminations()).hasSize(8).allSatisfy(examination -> {
            assertThat(examination.getProblems().stream().map(problem -> problem.getAspect()))
                    .containsExactlyElementsOf(dossier.getProfile().getAspects());
            assertThat(examination.getProblems()).allSatisfy(problem -> assertThat(List.of(
                            problem.getManifestation(),
                            problem.getFacts(),
                            problem.getExtent(),
                            problem.getCause(),
                            problem.getMeasure()))
                    .doesNotContain(""));
        });
    }

    @Test
    void everyProblemIsTracedAndHasAnAnswerableMeasure() {
        assertThat(dossier.getProblems()).hasSize(20).allSatisfy(problem -> {
            assertThat(problem.getSources()).as(problem.getNumber()).isNotEmpty();
            assertThat(problem.getMeasures()).isNotEmpty().allSatisfy(measure -> {
                assertThat(measure.getLeader()).isNotNull();
                assertThat(measure.getDepartment()).isNotNull();
                assertThat(measure.getDeadline()).isNotNull();
            });
        });
        assertThat(dossier.getProblems().stream().map(Problem::getNumber)).doesNotHaveDuplicates();
        assertThat(Ledger.leftBehind(dossier)).isEmpty();
        assertThat(Ledger.closed(dossier)).hasSize(6);
    }

    @Test
    void lettersHaveWellFormedNumbersThatRiseWithTheirDates() {
        List<LetterNumber> own = dossier.getLetters().stream()
                .filter(letter -> letter.getIssuers().contains(dossier.getOrganization()))
                .sorted((a, b) -> a.getDate().compareTo(b.getDate()))
                .map(letter -> LetterNumber.parse(letter.getNumber()).orElseThrow())
                .toList();

        assertThat(dossier.getLetters()).allSatisfy(letter -> assertThat(LetterNumber.parse(letter.getNumber()))
                .isPresent());
        assertThat(own)
                .hasSize(7)
                .allSatisfy(number -> assertThat(number.code())
                        .isEqualTo(dossier.getOrganization().getLetterCode()))
                .isSortedAccordingTo((a, b) -> a.year() == b.year()
                        ? Integer.compare(a.sequence(), b.sequence())
                        : Integer.compare(a.year(), b.year()));
    }

    @Test
    void minutesFollowTheAgendaAndDeliverEveryCriticismOnce() {
        List<Integer> items = dossier.getMinutes().getUtterances().stream()
                .map(utterance -> dossier.getMeeting().getAgenda().indexOf(utterance.getAgendaItem()))
                .toList();

        assertThat(items).isSorted();
        assertThat(items.stream().distinct()).hasSameSizeAs(dossier.getMeeting().getAgenda());
        assertThat(dossier.getMinutes().getUtterances().stream()
                        .map(utterance -> utterance.getCriticism())
                        .filter(criticism -> criticism != null))
                .containsExactlyInAnyOrderElementsOf(dossier.getCriticisms());
    }

    private Stream<EObject> objects() {
        return all(dossier);
    }

    private static Stream<EObject> all(Dossier whole) {
        Iterable<EObject> contents = whole::eAllContents;
        return Stream.concat(Stream.of(whole), StreamSupport.stream(contents.spliterator(), false));
    }

    private static Stream<String> values(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return value instanceof List<?> list
                ? list.stream().map(String.class::cast)
                : Stream.ofNullable((String) value);
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }
}
