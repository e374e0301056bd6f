// SPDX-License-Identifier: EPL-2.0
/**
 * Views of a dossier, which bundles contribute, and what keeps them up to date.
 *
 * <p>A bureau's bundle may rely on {@link candor.workbench.view.DossierViews} and
 * {@link candor.workbench.view.ViewUpdates}.
 */
package candor.workbench.view;
