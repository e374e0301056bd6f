// SPDX-License-Identifier: EPL-2.0
/**
 * The dossiers that are open.
 *
 * <p>A bureau's bundle may rely on {@link candor.workbench.session.DossierSession}.
 */
package candor.workbench.session;
