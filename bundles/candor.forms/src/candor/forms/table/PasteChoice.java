// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

/**
 * What a person decides about pasting.
 *
 * @param over whether rows that are there are written over, instead of making new ones
 * @param makes whether names that nothing has become new objects
 */
record PasteChoice(boolean over, boolean makes) {}
