// SPDX-License-Identifier: EPL-2.0
/**
 * A matrix of people, things or days: cells with a mark, walked by keys, several of them selected at once, heard by a screen
 * reader. What stands in it is a value, {@link candor.forms.matrix.MatrixData}; what is to happen, its owner says.
 */
package candor.forms.matrix;
