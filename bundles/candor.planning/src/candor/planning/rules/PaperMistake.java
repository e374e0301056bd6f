// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.base.text.Text;
import candor.core.rules.RuleInfo;

/**
 * A mistake in a finished paper.
 *
 * @param rule the rule it breaks
 * @param message what it is and what to do
 * @param line of the paper where it shows, without its number
 */
public record PaperMistake(RuleInfo rule, Text message, String line) {}
