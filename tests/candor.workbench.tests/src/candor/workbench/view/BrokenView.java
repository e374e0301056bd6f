// SPDX-License-Identifier: EPL-2.0
package candor.workbench.view;

import jakarta.annotation.PostConstruct;

/** A view of a bundle that fails when it is opened. */
public final class BrokenView {

    @PostConstruct
    void create() {
        throw new NoClassDefFoundError("planted");
    }
}
