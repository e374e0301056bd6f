// SPDX-License-Identifier: EPL-2.0
package candor.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

class MetamodelTest {

    private static final String FORM = "candor/form";

    @Test
    void emfFindsNothingWrongWithTheMetamodel() {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(MeetingPackage.eINSTANCE);

        assertThat(diagnostic.getChildren()).isEmpty();
    }

    @Test
    void everyFeatureIsHiddenOrHasAPlaceInTheForm() {
        assertThat(features()).allSatisfy(feature -> assertThat(
                        isHidden(feature) ^ (form(feature, "group") != null && form(feature, "order") != null))
                .as(name(feature))
                .isTrue());
    }

    @Test
    void ordersRiseWithinEachClass() {
        for (EClass type : classes().toList()) {
            List<Integer> orders = type.getEStructuralFeatures().stream()
                    .filter(feature -> !isHidden(feature))
                    .map(feature -> Integer.valueOf(form(feature, "order")))
                    .toList();

            assertThat(orders).as(type.getName()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void columnsNameFeaturesOfTheListedClass() {
        List<EReference> lists = features()
                .filter(feature -> form(feature, "columns") != null)
                .map(EReference.class::cast)
                .toList();

        assertThat(lists).isNotEmpty().allSatisfy(list -> {
            assertThat(list.isContainment() && list.isMany()).as(name(list)).isTrue();
            assertThat(Arrays.stream(form(list, "columns").split(",")))
                    .as(name(list))
                    .allSatisfy(column -> assertThat(list.getEReferenceType().getEStructuralFeature(column))
                            .as(column)
                            .isNotNull());
        });
    }

    @Test
    void onlyTheFormsOwnKeysAreUsed() {
        assertThat(features().flatMap(feature -> feature.getEAnnotation(FORM).getDetails().keySet().stream()))
                .isSubsetOf(
                        "group",
                        "order",
                        "lines",
                        "unit",
                        "hint",
                        "columns",
                        "required",
                        "hidden",
                        "readOnly",
                        "sealedBy",
                        "numbers",
                        "open",
                        "further",
                        "made");
        assertThat(classes()
                        .map(type -> type.getEAnnotation(FORM))
                        .filter(Objects::nonNull)
                        .flatMap(hints -> hints.getDetails().keySet().stream()))
                .isSubsetOf("struckBy", "home", "fromFile");
    }

    @Test
    void sealsAndStrikesNameFeaturesOfTheirClass() {
        assertThat(features().filter(feature -> form(feature, "sealedBy") != null))
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(
                                feature.getEContainingClass().getEStructuralFeature(form(feature, "sealedBy")))
                        .as(name(feature))
                        .isNotNull());
        assertThat(classes().filter(type -> EcoreUtil.getAnnotation(type, FORM, "struckBy") != null))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getEStructuralFeature(
                                type.getEAnnotation(FORM).getDetails().get("struckBy")))
                        .as(type.getName())
                        .isNotNull());
    }

    @Test
    void whatIsMadeForAReferenceIsBornWithValuesOfItsClass() {
        assertThat(features().filter(feature -> form(feature, "made") != null))
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(form(feature, "made").split(",\\s*"))
                        .allSatisfy(given -> {
                            String[] pair = given.split("=");
                            EClass type = ((EReference) feature).getEReferenceType();
                            assertThat(type.getEStructuralFeature(pair[0]))
                                    .as(name(feature))
                                    .isInstanceOfSatisfying(EAttribute.class, attribute -> assertThat(
                                                    EcoreUtil.createFromString(attribute.getEAttributeType(), pair[1]))
                                            .isNotNull());
                        }));
    }

    /** Nobody is to be found out: an opinion and its round know whom it concerns and who takes it on, not who said it. */
    @Test
    void thereIsNoPlaceForTheAuthorOfAnOpinion() {
        assertThat(MeetingPackage.Literals.OPINION.getEAllReferences())
                .filteredOn(reference -> reference.getEReferenceType() == MeetingPackage.Literals.PERSON)
                .containsExactlyInAnyOrder(
                        MeetingPackage.Literals.OPINION__PERSON, MeetingPackage.Literals.OPINION__CLAIMED_BY);
        assertThat(MeetingPackage.Literals.SOLICITATION.getEAllReferences())
                .noneMatch(reference -> reference.getEReferenceType() == MeetingPackage.Literals.PERSON);
        assertThat(Stream.of(MeetingPackage.Literals.OPINION, MeetingPackage.Literals.SOLICITATION)
                        .flatMap(type -> type.getEAllStructuralFeatures().stream())
                        .map(ENamedElement::getName))
                .noneMatch(
                        name -> name.matches("(?i).*(author|giver|speaker|given|raised|signer|signature|phone|account"
                                + "|device|address|respondent|writer|initiator|informant|contact).*"));
        assertThat(features()
                        .filter(EReference.class::isInstance)
                        .map(EReference.class::cast)
                        .filter(reference -> reference.getEReferenceType() == MeetingPackage.Literals.OPINION)
                        .map(reference -> reference.getEContainingClass().getName()))
                .containsOnly("Solicitation", "Opinion");
    }

    @Test
    void draftsCanBeSavedBecauseNothingIsMandatory() {
        assertThat(features())
                .allSatisfy(feature ->
                        assertThat(feature.getLowerBound()).as(name(feature)).isZero());
    }

    @Test
    void everythingIsExplainedInTheSourceFromWhichJavadocIsMade() throws IOException {
        Resource source =
                new XMIResourceImpl(URI.createFileURI(Path.of("../../bundles/candor.model/model/meeting.ecore")
                        .toAbsolutePath()
                        .toString()));
        source.load(Map.of());
        List<ENamedElement> elements = new ArrayList<>();
        source.getAllContents().forEachRemaining(object -> {
            if (object instanceof EClassifier || object instanceof EStructuralFeature) {
                elements.add((ENamedElement) object);
            }
        });

        assertThat(elements).hasSizeGreaterThan(450).allSatisfy(element -> assertThat(
                        EcoreUtil.getDocumentation(element))
                .as(element.getName())
                .endsWith("."));
    }

    @Test
    void extensionsAloneMayStandInAnotherResource() {
        List<String> resolving = features()
                .filter(feature -> feature instanceof EReference reference
                        && reference.isContainment()
                        && reference.isResolveProxies())
                .map(MetamodelTest::name)
                .toList();

        assertThat(resolving).containsExactly("Dossier.extensions");
    }

    @Test
    void anOpinionHasNoAuthor() {
        assertThat(MeetingPackage.Literals.OPINION.getEAllReferences())
                .filteredOn(reference -> reference.getEReferenceType() == MeetingPackage.Literals.PERSON)
                .containsExactlyInAnyOrder(
                        MeetingPackage.Literals.OPINION__PERSON, MeetingPackage.Literals.OPINION__CLAIMED_BY);
    }

    private static Stream<EClass> classes() {
        return MeetingPackage.eINSTANCE.getEClassifiers().stream()
                .filter(classifier -> !(classifier instanceof EDataType))
                .map(EClass.class::cast);
    }

    private static Stream<EStructuralFeature> features() {
        return classes().flatMap(type -> type.getEStructuralFeatures().stream());
    }

    private static boolean isHidden(EStructuralFeature feature) {
        return "true".equals(form(feature, "hidden"));
    }

    private static String form(EStructuralFeature feature, String key) {
        return EcoreUtil.getAnnotation(feature, FORM, key);
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
