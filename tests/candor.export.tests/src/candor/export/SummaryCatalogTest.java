// SPDX-License-Identifier: EPL-2.0
package candor.export;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.document.Audience;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryCatalogTest {

    private record Sheet(String id, String label, int order) implements SummaryType {

        @Override
        public String label(Locale locale) {
            return label;
        }

        @Override
        public Set<Audience> audiences() {
            return Set.of(Audience.INTERNAL);
        }

        @Override
        public void write(Iterator<SummaryMember> members, Audience audience, OutputStream out) {
            members.forEachRemaining(member -> {
                throw new UnsupportedOperationException();
            });
        }
    }

    @Test
    void summariesAreSortedByTheirPlaceAndTheHigherRankedReplacesTheOther() {
        SummaryCatalog catalog = new SummaryCatalog(
                List.of(new Sheet("later", "后", 2), new Sheet("earlier", "前", 1), new Sheet("earlier", "前（本局）", 1)));

        assertThat(catalog.all()).extracting(SummaryType::id).containsExactly("earlier", "later");
        assertThat(catalog.find("earlier").orElseThrow().label(Locale.CHINA)).isEqualTo("前（本局）");
        assertThat(catalog.find("none")).isEmpty();
        assertThat(catalog.origin("later").component()).isEqualTo(Sheet.class.getName());
    }
}
