// SPDX-License-Identifier: EPL-2.0
/** Taking away what other objects refer to. */
package candor.forms.deletion;
