// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.profile.ProfileProvider;
import candor.core.profile.ShippedProfiles;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Phrase;
import candor.model.meeting.TypicalCase;
import candor.model.query.BodyKinds;
import candor.model.query.MeetingWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of a bundle for every shipped campaign and every body: no word of another body or year, no phrase around nothing, no wording
 * that nobody has confirmed without its mark. The test of a bundle's documents extends it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MatrixContract {

    /** Words by which each kind is known. */
    private static final Map<OrganizationKind, Pattern> MARKS = Map.of(
            OrganizationKind.PARTY_GROUP, Pattern.compile("党组(?!织)"),
            OrganizationKind.PARTY_COMMITTEE, Pattern.compile("党委(?!常委)"),
            OrganizationKind.STANDING_COMMITTEE, Pattern.compile("党委常委"),
            OrganizationKind.WORK_COMMITTEE, Pattern.compile("工委"),
            OrganizationKind.DISCIPLINE_COMMITTEE, Pattern.compile("纪委"),
            OrganizationKind.GENERAL_BRANCH, Pattern.compile("总支"),
            OrganizationKind.PARTY_BRANCH, Pattern.compile("(?<!所在)党支部"));

    /** A phrase around nothing, whatever the dossier knows. */
    private static final String AROUND_NOTHING = "针对(年度)?发现|“[，。；、]?”|《》|（[），。；、]|〔〕|[，。；：、][，。；：、]|[。；，、]）"
            + "|(?<![0-9])0[个条次人名项件页分稿]|按照的|遵循的|达到的|为期的|为主题召开|向报告|征求对及|null|\\$\\{|同志同志|年年|年度年度";

    /** A heading of a level that ends at once, or an enumeration that was to follow and does not. */
    private static final Pattern ONLY_A_HEADING = Pattern.compile(
            "(?m)^[（]?[一二三四五六七八九十]+[、）](?:参会|列席|参加|出席)?[^。，：、；\\n]{0,6}(?:人员|名单|安排|议程|事项|书目|内容|方式|范围)。$|[：、]。");

    /** A heading that stands over another one of its level, or over nothing. */
    private static final Pattern BARE_HEADING = Pattern.compile(
            "(?m)^[一二三四五六七八九十]+、[^。：\\n]*\\n(?=[一二三四五六七八九十]+、|\\z)|^（[一二三四五六七八九十]+）[^。：\\n]*\\n(?=（?[一二三四五六七八九十]+[）、]|\\z)");

    /** A row of a form that says what stands in it, and nothing stands there nor is there room to write it in. */
    private static final Pattern EMPTY_ROW = Pattern.compile("(?m)^\\p{IsHan}{2,6}｜＜*$");

    private static final Pattern EMPTY = Pattern.compile(AROUND_NOTHING + "|（XXX）");
    private static final Pattern BEGUN = Pattern.compile(AROUND_NOTHING);
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final String DOUBTFUL = "尚未核对的提法";
    private static final Pattern UNMARKED = Pattern.compile(DOUBTFUL + "(?!" + MeetingWords.unconfirmed() + ")");
    private static final Pattern MISSING = Pattern.compile("XXX");
    private static final int MANY = Audience.values().length;

    private static final Map<String, ProfileProvider> PROFILES = Arrays.stream(
                    ShippedProfiles.class.getDeclaredClasses())
            .map(MatrixContract::profile)
            .collect(Collectors.toMap(ProfileProvider::id, Function.identity()));

    private final Map<String, DocumentType> documents = new TreeMap<>();
    /** What each document says of a dossier in which nothing is missing. */
    private final Map<String, List<String>> whole = new TreeMap<>();

    private final Path templates;

    /** @param documents of the bundle */
    protected MatrixContract(BundleDocuments documents) {
        templates = documents.templates();
        documents.all().forEach(type -> this.documents.put(type.id(), type));
    }

    private static ProfileProvider profile(Class<?> type) {
        try {
            return (ProfileProvider) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<Arguments> cases() {
        return PROFILES.keySet().stream().flatMap(profile -> BodyKinds.ALL.stream()
                .flatMap(kind -> documents.keySet().stream().map(id -> Arguments.of(profile, kind, id))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysOnlyWhatBelongsToIt(String profile, OrganizationKind kind, String document) throws DocumentException {
        Dossier dossier = GeneratedDossiers.held(PROFILES.get(profile).begin(), kind);
        for (String text : texts(document, dossier, MANY)) {
            assertThat(text).as(text).doesNotContainPattern(EMPTY);
            belongs(text, dossier, kind);
        }
    }

    /** What can be missing is left open, as XXX or a blank to be written in; no phrase is printed around it. */
    @ParameterizedTest
    @MethodSource("cases")
    void aMeetingThatHasOnlyBegunHasNoPhraseAroundNothing(String profile, OrganizationKind kind, String document)
            throws DocumentException {
        Dossier dossier = GeneratedDossiers.begun(PROFILES.get(profile).begin(), kind);
        for (String text : texts(document, dossier, 1)) {
            assertThat(text)
                    .as(text)
                    .doesNotContainPattern(BEGUN)
                    .doesNotContainPattern(ONLY_A_HEADING)
                    .doesNotContainPattern(BARE_HEADING);
            belongs(text, dossier, kind);
        }
    }

    Stream<Arguments> counts() {
        return Stream.of(3, 7).flatMap(aspects -> Stream.of(
                        OrganizationKind.PARTY_GROUP, OrganizationKind.PARTY_COMMITTEE, OrganizationKind.PARTY_BRANCH)
                .flatMap(kind -> documents.keySet().stream().map(id -> Arguments.of(aspects, kind, id))));
    }

    /** A campaign of a bureau's own, with fewer or more aspects than any that is shipped: a problem under each of them in every paper. */
    @ParameterizedTest
    @MethodSource("counts")
    void aCampaignOfAnyNumberOfAspectsSaysOnlyWhatBelongsToIt(int aspects, OrganizationKind kind, String document)
            throws DocumentException {
        Dossier begun = PROFILES.get("annual-2024").begin();
        GeneratedDossiers.aspects(begun, aspects);
        Dossier dossier = GeneratedDossiers.held(begun, kind);
        for (String text : texts(document, dossier, MANY)) {
            assertThat(text)
                    .as(text)
                    .doesNotContainPattern(EMPTY)
                    .doesNotContainPattern("(?<!" + aspects + ")个(重点)?方面");
            belongs(text, dossier, kind);
        }
    }

    Stream<Arguments> campaigns() {
        return PROFILES.keySet().stream()
                .flatMap(profile -> documents.keySet().stream().map(id -> Arguments.of(profile, id)));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void whatNobodyHasConfirmedIsNeverPrintedUnmarked(String profile, String document) throws DocumentException {
        Dossier dossier = GeneratedDossiers.held(PROFILES.get(profile).begin(), OrganizationKind.PARTY_GROUP);
        dossier.getProfile().getAspects().forEach(aspect -> {
            aspect.setVerified(false);
            aspect.setTitle(DOUBTFUL);
            aspect.setKeyword(DOUBTFUL);
        });
        dossier.getProfile().getPhrases().forEach(MatrixContract::doubt);
        dossier.getProfile().getCases().forEach(MatrixContract::doubt);
        for (String text : texts(document, dossier, MANY)) {
            assertThat(text).as(text).doesNotContainPattern(UNMARKED);
        }
    }

    Stream<Arguments> lists() throws DocumentException {
        for (String document : documents.keySet()) {
            whole.put(document, texts(document, filled(), 1));
        }
        return MeetingPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
                .filter(feature -> feature.isMany() && feature.isChangeable() && !feature.isDerived())
                .map(list -> Arguments.of(list.getEContainingClass().getName() + "." + list.getName(), list));
    }

    /**
     * 四、参会人员。 is no sentence: where a list is empty the heading is followed by XXX or by nothing at all, never by a full stop; and a row of a
     * form that has lost what stood in it says XXX.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void anEmptyListIsNoHeadingWithAFullStop(String name, EStructuralFeature list) throws DocumentException {
        Dossier dossier = filled();
        List<EObject> owners = new ArrayList<>(List.of(dossier));
        dossier.eAllContents().forEachRemaining(owners::add);
        owners.removeIf(owner -> !list.getEContainingClass().isInstance(owner) || !owner.eIsSet(list));
        owners.forEach(owner -> ((List<?>) owner.eGet(list)).clear());
        assertThat("四、参会人员。").containsPattern(ONLY_A_HEADING);
        if (owners.isEmpty()) {
            return;
        }
        for (String document : documents.keySet()) {
            List<String> before = whole.get(document);
            List<String> after = texts(document, dossier, 1);
            for (int i = 0; i < after.size(); i++) {
                String text = after.get(i);
                assertThat(text)
                        .as("%s without %s: %s", document, name, text)
                        .doesNotContainPattern(ONLY_A_HEADING)
                        .doesNotContainPattern(BARE_HEADING);
                if (count(EMPTY_ROW, text) > count(EMPTY_ROW, before.get(i))) {
                    assertThat(count(MISSING, text))
                            .as("%s without %s says nothing: %s", document, name, text)
                            .isGreaterThan(count(MISSING, before.get(i)));
                }
            }
        }
    }

    private static Dossier filled() {
        return GeneratedDossiers.full(PROFILES.values().iterator().next().begin(), OrganizationKind.PARTY_GROUP);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    Stream<Arguments> bodies() {
        return BodyKinds.ALL.stream()
                .flatMap(kind -> documents.keySet().stream().map(id -> Arguments.of(kind, id)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aDossierWithSomethingInEveryFieldSaysOnlyWhatBelongsToIt(OrganizationKind kind, String document)
            throws DocumentException {
        Dossier dossier =
                GeneratedDossiers.full(PROFILES.values().iterator().next().begin(), kind);
        for (String text : texts(document, dossier, MANY)) {
            assertThat(text).as(text).doesNotContainPattern(EMPTY);
            belongs(text, dossier, kind);
        }
    }

    /** What no dossier here makes a template say, nobody has looked for another body's word in. */
    @Test
    void everyPhraseOfATemplateIsTried() throws DocumentException, IOException {
        StringBuilder printed = new StringBuilder();
        for (Dossier dossier : every()) {
            for (String document : documents.keySet()) {
                texts(document, dossier, MANY).forEach(printed::append);
            }
        }
        String all = printed.toString();
        Set<String> phrases = TemplatePhrases.of(templates);
        assertThat(phrases).hasSizeGreaterThan(documents.size());
        assertThat(phrases.stream().filter(phrase -> !all.contains(phrase))).isEmpty();
    }

    /** Dossiers in every state, of a body of each form, and of a campaign with a topic and one without. */
    private static List<Dossier> every() {
        ProfileProvider topical = PROFILES.get("party-history-2021");
        List<Dossier> every = new ArrayList<>();
        every.add(GeneratedDossiers.full(PROFILES.get("annual").begin(), OrganizationKind.PARTY_GROUP));
        for (OrganizationKind kind : List.of(OrganizationKind.PARTY_GROUP, OrganizationKind.PARTY_BRANCH)) {
            every.add(GeneratedDossiers.begun(topical.begin(), kind));
            every.add(GeneratedDossiers.held(topical.begin(), kind));
            every.add(GeneratedDossiers.full(topical.begin(), kind));
            every.add(GeneratedDossiers.ready(topical.begin(), kind));
        }
        return every;
    }

    private static void doubt(Phrase phrase) {
        phrase.setText(DOUBTFUL);
        phrase.setUnconfirmed(true);
    }

    private static void doubt(TypicalCase typical) {
        typical.setTitle(DOUBTFUL);
        typical.setUnconfirmed(true);
    }

    private static void belongs(String text, Dossier dossier, OrganizationKind kind) {
        boolean branch = BodyKinds.isBranch(kind);
        assertThat(text).as(text).doesNotContain(branch ? "民主生活会" : "组织生活会");
        if (branch) {
            assertThat(text).as(text).doesNotContain("班子");
        }
        for (OrganizationKind other : BodyKinds.ALL) {
            if (other != kind && !isPartOf(other, kind)) {
                assertThat(text).as(text).doesNotContainPattern(MARKS.get(other));
            }
        }
        int year = dossier.getYear();
        assertThat(YEAR.matcher(text).results().map(MatchResult::group).distinct())
                .as(text)
                .isSubsetOf(year + "年", year + 1 + "年");
    }

    /** A standing committee is one of its committee: its secretary bears that name. */
    private static boolean isPartOf(OrganizationKind whole, OrganizationKind body) {
        return whole == OrganizationKind.PARTY_COMMITTEE && body == OrganizationKind.STANDING_COMMITTEE;
    }

    /** The first copy, or the empty form, for some audiences. */
    private List<String> texts(String document, Dossier dossier, int audiences) throws DocumentException {
        DocumentType type = documents.get(document);
        List<Copy> copies = type.copies(dossier);
        List<String> texts = new ArrayList<>();
        for (Audience audience : type.audiences().stream().limit(audiences).toList()) {
            texts.add(FlowText.of((copies.isEmpty()
                            ? type.create(dossier, audience, Locale.SIMPLIFIED_CHINESE)
                            : type.create(dossier, copies.getFirst(), audience, Locale.SIMPLIFIED_CHINESE))
                    .document()));
        }
        return texts;
    }
}
