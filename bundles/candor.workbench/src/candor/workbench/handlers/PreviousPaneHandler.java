// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

/** Goes to the previous part. */
public final class PreviousPaneHandler extends PaneHandler {

    @Override
    int step() {
        return -1;
    }
}
