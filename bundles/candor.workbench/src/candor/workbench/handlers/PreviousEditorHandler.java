// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

/** Goes to the previous tab. */
public final class PreviousEditorHandler extends TabHandler {

    @Override
    int step() {
        return -1;
    }
}
