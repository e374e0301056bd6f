// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.rules.Finding;
import candor.core.rules.RuleRegistry;
import candor.export.DocumentType;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts as long as no one writes them, in every field of a dossier at once: every rule and every document ends, and what is said of a text
 * quotes its beginning only. The test of a bundle's rules extends it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HostileTextsContract {

    /** Far more than a message quotes, and few enough to look at all of them in a moment. */
    private static final int LENGTH = 1_000;

    /** No message of the program is as long as this without quotations, and none quotes more than three texts. */
    private static final int LONGEST_MESSAGE = 350;

    private final RuleRegistry registry;
    private final BundleDocuments documents;

    /**
     * @param rules of the bundle
     * @param documents of the bundle
     */
    protected HostileTextsContract(BundleRules rules, BundleDocuments documents) {
        this.registry = rules.registry();
        this.documents = documents;
    }

    /** Each is repeated: what checks look for, what opens and does not end, what is no word at all. */
    Stream<String> units() {
        return Stream.of("希望", "1", " ", "《一", "、", "2022年1月1日", "|&lt;${a}|\n", "\uD83D\uDE00");
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyRuleEndsAndQuotesBeginningsOnly(String unit) {
        Dossier dossier = BundleRules.sample();
        fill(dossier, unit.repeat(LENGTH / unit.length()));

        List<Finding> findings = registry.check(dossier, BundleRules.on(BundleRules.AFTERWARDS));

        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(finding.message(Locale.ENGLISH)).hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(finding.fixes()).allSatisfy(fix -> assertThat(fix.label().in(Locale.ENGLISH))
                    .hasSizeLessThan(LONGEST_MESSAGE));
            assertThat(finding.message().key()).as("a rule that failed").isNotEqualTo("failure");
        });
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyDocumentIsMadeOrRefusedInFewWords(String unit) {
        Dossier dossier = BundleDocuments.sample();
        fill(dossier, unit.repeat(LENGTH / unit.length()));

        for (DocumentType type : documents.all()) {
            for (Copy copy : type.copies(dossier).stream().limit(2).toList()) {
                try {
                    type.create(dossier, copy, type.audiences().iterator().next(), Locale.SIMPLIFIED_CHINESE);
                } catch (DocumentException refused) {
                    assertThat(refused.getMessage()).as(type.id()).hasSizeLessThan(LONGEST_MESSAGE);
                }
            }
        }
    }

    /** In the first object of every class. */
    private static void fill(Dossier dossier, String text) {
        Set<EClass> filled = new HashSet<>();
        for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (!filled.add(object.eClass())) {
                continue;
            }
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany()) {
                    object.eSet(attribute, text);
                }
            }
        }
    }
}
