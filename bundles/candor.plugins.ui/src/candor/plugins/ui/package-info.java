// SPDX-License-Identifier: EPL-2.0
/** The window in which a person installs, looks over and removes plugins. */
package candor.plugins.ui;
