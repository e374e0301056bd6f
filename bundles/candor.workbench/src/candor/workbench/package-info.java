// SPDX-License-Identifier: EPL-2.0
/**
 * The desktop application: its ids and its words.
 *
 * <p>A bureau's bundle may rely on {@link candor.workbench.Ids}, the places that a fragment of the application model
 * fills.
 */
package candor.workbench;
