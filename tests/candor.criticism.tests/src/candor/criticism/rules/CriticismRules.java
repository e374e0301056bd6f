// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.process.testing.BundleRules;

/** The rules of this bundle. */
final class CriticismRules {

    static final BundleRules OWN = new BundleRules("candor.criticism", WishRule.class);

    private CriticismRules() {}
}
