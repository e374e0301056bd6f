// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.core.store.DossierDocument;
import java.util.List;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The papers of which any bundle keeps versions. Follows {@link VersionedPapers} services as they come and go; one that fails has none. */
@Component(service = VersionedPaperCatalog.class)
public final class VersionedPaperCatalog {

    private final Contributions<VersionedPapers> known;

    /** @param faults are told of every one that fails */
    @Activate
    public VersionedPaperCatalog(@Reference Faults faults) {
        known = new Contributions<>(
                ContributionKind.VERSIONED_PAPERS, papers -> papers.getClass().getSimpleName(), faults);
    }

    @Reference(
            service = VersionedPapers.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<VersionedPapers> reference) {
        known.add(reference);
    }

    void remove(ServiceReference<VersionedPapers> reference) {
        known.remove(reference);
    }

    /** Adds what is no service. */
    void add(VersionedPapers papers) {
        known.add(papers);
    }

    /** The papers of a dossier, bundle by bundle. */
    public List<VersionedPaper> of(DossierDocument document) {
        return known.all().stream()
                .flatMap(bundle ->
                        bundle.call(papers -> List.copyOf(papers.of(document)), List::<VersionedPaper>of).stream())
                .toList();
    }
}
