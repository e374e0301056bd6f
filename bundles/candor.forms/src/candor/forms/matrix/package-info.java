// SPDX-License-Identifier: EPL-2.0
/**
 * A matrix of people, things or days: cells with a mark, walked by keys, several of them selected at once, heard by a
 * screen reader. Its content is a value, {@link candor.forms.matrix.MatrixData}; its owner decides what selecting and
 * opening a cell does.
 */
package candor.forms.matrix;
