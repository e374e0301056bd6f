// SPDX-License-Identifier: EPL-2.0
/**
 * Editors derived from a metamodel: a form has a field for each feature, as its annotations say, with words from the
 * item providers.
 *
 * <p>A bureau's bundle may rely on {@link candor.forms.ListAct}, {@link candor.forms.ListRows},
 * {@link candor.forms.ListLook}, {@link candor.forms.FieldKind}, {@link candor.forms.FormLabels} and
 * {@link candor.forms.FormServices}.
 */
package candor.forms;
