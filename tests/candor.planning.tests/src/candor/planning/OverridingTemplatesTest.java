// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.template.TemplateSource;
import candor.export.template.TemplateText;
import candor.planning.documents.PlanningDocuments;
import candor.process.testing.BundleDocuments;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Inside a framework a bureau's template replaces the shipped one of its name, as long as its service is there. */
class OverridingTemplatesTest {

    private final PlanningDocuments.Request request = new PlanningDocuments.Request();

    @Test
    void theHighestRankedServiceThatHasTheTemplateWins() throws DocumentException {
        Bundle bundle = FrameworkUtil.getBundle(PlanningDocuments.class);
        assumeTrue(bundle != null, "runs inside a framework only");
        String shipped = title();

        ServiceRegistration<TemplateSource> low = register(bundle, 1, Map.of("request.md", "低"));
        ServiceRegistration<TemplateSource> high = register(bundle, 2, Map.of("request.md", "高"));
        ServiceRegistration<TemplateSource> other = register(bundle, 3, Map.of("plan.md", "别的"));
        assertThat(title()).isEqualTo("高");

        high.unregister();
        assertThat(title()).isEqualTo("低");

        low.unregister();
        assertThat(title()).isEqualTo(shipped);
        other.unregister();
    }

    private String title() throws DocumentException {
        return request.create(BundleDocuments.sample(), Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                .document()
                .content()
                .title()
                .text();
    }

    private static ServiceRegistration<TemplateSource> register(
            Bundle bundle, int ranking, Map<String, String> titles) {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, ranking));
        TemplateSource source = name -> Optional.ofNullable(titles.get(name))
                .map(title -> new TemplateText(name, "---\nauthor: 甲\ntitle: " + title + "\n---\n"));
        return bundle.getBundleContext().registerService(TemplateSource.class, source, properties);
    }
}
