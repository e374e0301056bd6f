// SPDX-License-Identifier: EPL-2.0
/**
 * The preferences of this machine.
 *
 * <p>A bureau's bundle may rely on {@link candor.workbench.settings.SettingsPage}.
 */
package candor.workbench.settings;
