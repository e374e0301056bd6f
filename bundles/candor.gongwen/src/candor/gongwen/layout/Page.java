// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.layout;

import java.util.List;

/**
 * One page.
 *
 * @param number from 1
 * @param lines in reading order; the page number last
 * @param rules red rule, rules of tables and 版记
 */
public record Page(int number, List<TextLine> lines, List<Rule> rules) {

    public Page {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }
}
