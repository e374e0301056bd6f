// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.Faults;
import candor.export.document.Audience;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentCatalogTest {

    @Test
    void documentsAreSortedByTheirPlaceAndTheHigherRankedReplacesTheOther() {
        Letters plan = Letters.of("plan", "方案", 2);
        Letters shipped = Letters.of("request", "请示", 1);
        Letters ours = Letters.of("request", "请示（本局）", 1);
        DocumentCatalog catalog = new DocumentCatalog(List.of(plan, shipped, ours));

        assertThat(catalog.all()).extracting(DocumentType::id).containsExactly("request", "plan");
        assertThat(catalog.ids()).containsExactly("request", "plan");
        assertThat(catalog.find("request").orElseThrow().label(Locale.CHINA)).isEqualTo("请示（本局）");
        assertThat(catalog.find("x")).isEmpty();
    }

    @Test
    void audienceGetsOnlyWhatIsMadeForIt() {
        Letters inner = new Letters("inner", "内部", 1, Set.of(Audience.INTERNAL), null);
        Letters open = Letters.of("open", "公开", 2);

        assertThat(new DocumentCatalog(List.of(inner, open)).all(Audience.PUBLIC))
                .extracting(DocumentType::id)
                .containsExactly("open");
    }

    /** A preview begins with the first. Two orders, because a set of no order may keep one of them by chance. */
    @Test
    void audiencesKeepTheOrderOfTheDocument() {
        List<Audience> upwards = List.of(Audience.INTERNAL, Audience.SUPERIOR, Audience.PUBLIC);
        for (List<Audience> order : List.of(upwards, upwards.reversed())) {
            Letters document = new Letters("letters", "文件", 1, new LinkedHashSet<>(order), null);
            assertThat(new DocumentCatalog(List.of(document)).all().getFirst().audiences())
                    .containsExactlyElementsOf(order);
        }
    }

    /** What holds a document, such as a preview, keeps it when another one comes; a failed one is not taken in anew. */
    @Test
    void whatWasHandedOutStaysWhenMoreComes() {
        DocumentCatalog catalog = new DocumentCatalog(List.of(Letters.of("plan", "方案", 2)));
        DocumentType plan = catalog.find("plan").orElseThrow();
        catalog.add(Letters.of("request", "请示", 2));

        assertThat(catalog.find("plan")).containsSame(plan);
        assertThat(catalog.all().getFirst()).isSameAs(plan);
        assertThat(catalog.ids()).as("of one place, by name").containsExactly("plan", "request");
        assertThat(catalog.origin("request").component()).isEqualTo(Letters.class.getName());
    }

    @Test
    void whatDoesNotIntroduceItselfIsReportedAndLeftOut() {
        for (Letters nobody : List.of(
                new Letters("nobody", "无人", 1, Set.of(), null),
                Letters.of("unnamed", " ", 1),
                Letters.of(" ", "无号", 1))) {
            Faults faults = new Faults();
            DocumentCatalog catalog = new DocumentCatalog(faults);
            catalog.add(nobody);
            assertThat(faults.all()).hasSize(1);
            assertThat(catalog.all()).isEmpty();

            catalog.add(Letters.of("plan", "方案", 2));
            assertThat(faults.all()).hasSize(1);
            assertThat(catalog.ids()).containsExactly("plan");
        }
    }
}
