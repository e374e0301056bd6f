// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.fonts;

import candor.gongwen.style.TextStyle;

/** Measures text as it will be printed. */
public interface TextMeasure {

    /** Width of a text on one line in points, letter spacing and gaps between Chinese and Latin included. */
    double width(String text, TextStyle style);

    /** Extent of the ink of a text in points, from the start of its baseline. */
    Bounds ink(String text, TextStyle style);
}
