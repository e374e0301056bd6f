// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

/** Goes to the next part that can be seen. */
public final class NextPaneHandler extends PaneHandler {

    @Override
    int step() {
        return 1;
    }
}
