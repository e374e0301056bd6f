// SPDX-License-Identifier: EPL-2.0
package candor.process.ui.overview;

/**
 * What stands below a figure.
 *
 * @param label what is counted
 * @param about what the two numbers are; left out where there is no room
 */
record FigureCaption(String label, String about) {

    /** Both, on one line. */
    String full() {
        return label + "  " + about;
    }
}
