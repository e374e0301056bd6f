// SPDX-License-Identifier: EPL-2.0
package candor.workbench.handlers;

/** Goes to the next tab. */
public final class NextEditorHandler extends TabHandler {

    @Override
    int step() {
        return 1;
    }
}
