// SPDX-License-Identifier: EPL-2.0
package candor.forms;

/**
 * What a person can do about a finding with one click.
 *
 * @param label what it does, shown as a link: “改日期…”
 * @param run does it, in the user-interface thread, through the editing domain
 */
public record FieldFix(String label, Runnable run) {}
