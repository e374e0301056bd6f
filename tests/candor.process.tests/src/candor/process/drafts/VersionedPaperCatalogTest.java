// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Faults;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bundle that cannot tell of its papers, beside one that can. */
class VersionedPaperCatalogTest {

    @Test
    void oneThatFailsHasNoneAndTheOthersAreThere() {
        Faults faults = new Faults();
        VersionedPaperCatalog catalog = new VersionedPaperCatalog(faults);
        catalog.add(document -> {
            throw new IllegalStateException("planted");
        });
        catalog.add(document -> List.of(new VersionedPaper("请示", List.of(), null)));

        for (int time = 0; time < 2; time++) {
            assertThat(catalog.of(null)).extracting(VersionedPaper::label).containsExactly("请示");
        }
        assertThat(faults.all()).singleElement().satisfies(fault -> assertThat(fault.kind())
                .isEqualTo(ContributionKind.VERSIONED_PAPERS));
    }
}
