// SPDX-License-Identifier: EPL-2.0
/** The one place that makes dialogs. */
package candor.forms.dialogs;
