// SPDX-License-Identifier: EPL-2.0
/**
 * Rules that look at a dossier and say what is wrong: which rules there are, what they found, and how what they found follows every edit.
 *
 * <p>A {@link candor.core.rules.Rule} is an OSGi service; anybody may add one. Rules only read. What can be mended by the program is
 * offered as a {@link candor.core.rules.QuickFix}, an EMF command that a person runs.
 *
 * <p>A rule declares by its {@link candor.core.rules.Scope} what it reads, so that an edit re-checks what it may have changed and
 * nothing else ({@link candor.core.rules.LiveCheck}).
 *
 * <p>A bureau's bundle may rely on {@link candor.core.rules.Rule}, {@link candor.core.rules.ModelRule} and what their
 * signatures name; in tests, {@link candor.core.rules.RuleRegistry}.
 */
package candor.core.rules;
