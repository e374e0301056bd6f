// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.internal.NewTarget;

/**
 * A name on the clipboard that nothing has yet, and that pasting makes: one object, however often it is named.
 *
 * @param name as it is written
 * @param target what is made of it
 */
record Stranger(String name, NewTarget target) {}
