// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import candor.base.text.Text;
import java.util.List;

/**
 * What would become of one bundle.
 *
 * @param plugin who it is
 * @param kind what would become of it
 * @param reasons why, for people; of a bundle that is new or there already none
 */
public record InstallStep(Plugin plugin, Kind kind, List<Text> reasons) {

    /** What may become of a bundle. */
    public enum Kind {
        /** It is put in. */
        NEW,
        /** It takes the place of another version, or of another build of this one, where a person wants that. */
        REPLACES,
        /** The very same is there. */
        PRESENT,
        /** It cannot be used here. */
        REFUSED
    }

    public InstallStep {
        reasons = List.copyOf(reasons);
    }
}
