// SPDX-License-Identifier: EPL-2.0
/**
 * What an inspection has found and what was done about it, as a bureau adds it to a finished product: one example of each kind of
 * contribution. Its metamodel is {@code model/inspection.ecore}; everything in this package is a component or the view.
 */
package candor.example.bureau;
