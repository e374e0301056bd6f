// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import candor.base.text.Text;

/** What bundles bring. */
public enum ContributionKind {
    DOCUMENT,
    TEMPLATE,
    TEMPLATE_PROPERTY,
    RULE,
    PROFILE,
    IMPORTER,
    COMMAND,
    VETO,
    LIST_ACTS,
    SETTINGS_PAGE,
    WORDS,
    VERSIONED_PAPERS,
    DESKTOP,
    PLUGIN;

    /** What people call it. */
    public Text label() {
        return Text.of(ContributionKind.class, "kind." + name());
    }
}
