// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

/**
 * A computed text in which a part is missing, e.g. 2022年XXX月XXX日.
 *
 * @param text as it is printed, with the gap marked
 */
public record Incomplete(String text) {}
