// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import candor.core.rules.Rule;
import candor.core.rules.RuleService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Inside a framework every rule is a service, and the rule service has them all. The test of a bundle's rules extends it. */
public abstract class RegisteredRulesContract {

    private static final long PATIENCE = 20_000;

    private final BundleRules rules;
    private final Class<?> one;

    /**
     * @param rules of the bundle
     * @param one of its classes
     */
    protected RegisteredRulesContract(BundleRules rules, Class<?> one) {
        this.rules = rules;
        this.one = one;
    }

    @Test
    void theRuleServiceHasEveryRuleOfTheBundle() throws BundleException, InterruptedException {
        Bundle bundle = FrameworkUtil.getBundle(one);
        assumeTrue(bundle != null, "runs inside a framework only");
        start(bundle.getBundleContext(), "org.apache.felix.scr", "candor.core", bundle.getSymbolicName());
        ServiceTracker<RuleService, RuleService> tracker =
                new ServiceTracker<>(bundle.getBundleContext(), RuleService.class, null);
        tracker.open();
        try {
            List<String> numbers = tracker.waitForService(PATIENCE).rules().stream()
                    .map(Rule::info)
                    .map(info -> info.id())
                    .toList();
            assertThat(numbers)
                    .containsExactlyElementsOf(rules.registry().rules().stream()
                            .map(r -> r.info().id())
                            .toList());
        } finally {
            tracker.close();
        }
    }

    private static void start(BundleContext context, String... names) throws BundleException {
        for (String name : names) {
            for (Bundle bundle : context.getBundles()) {
                if (bundle.getSymbolicName().equals(name)) {
                    bundle.start();
                }
            }
        }
    }
}
