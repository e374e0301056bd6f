// SPDX-License-Identifier: EPL-2.0
/**
 * Places of a dossier: what the navigator shows, a form is opened for, and a finding stands at.
 *
 * <p>A bureau's bundle may rely on {@link candor.workbench.place.Place}.
 */
package candor.workbench.place;
