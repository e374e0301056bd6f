// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.process.testing.BundleRules;

/** The rules of this bundle. */
final class RectificationRules {

    static final BundleRules OWN = new BundleRules("candor.rectification", ElementsRule.class);

    private RectificationRules() {}
}
