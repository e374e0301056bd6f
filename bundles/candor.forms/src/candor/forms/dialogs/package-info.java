// SPDX-License-Identifier: EPL-2.0
/** Dialogs of the program are made here, so that all of them behave alike. */
package candor.forms.dialogs;
