// SPDX-License-Identifier: EPL-2.0
/**
 * The rules of planning: dates and deadlines, letters and their numbers, structure and consistency of the plan, study, opinions, talks
 * and who has to be there (docs/domain.md §3.1 and §5). One class a rule; its words stand in {@code messages.properties} under its number.
 *
 * <p>Numbers of days, shares and minutes come from the campaign profile, never from here. What can only be seen in the finished paper
 * is checked by {@link candor.planning.rules.PaperChecks}.
 */
package candor.planning.rules;
