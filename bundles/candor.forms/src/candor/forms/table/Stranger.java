// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import candor.forms.internal.NewTarget;

/**
 * A pasted name that no object bears yet. Pasting makes one object for it, however often it is named.
 *
 * @param name as it is written
 * @param target what is made of it
 */
record Stranger(String name, NewTarget target) {}
