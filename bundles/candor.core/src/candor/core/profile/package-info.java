// SPDX-License-Identifier: EPL-2.0
/**
 * How a dossier begins: campaigns ({@link candor.core.profile.ProfileProvider}), found by a {@link
 * candor.core.profile.ProfileCatalog}, and a {@link candor.core.profile.DossierFactory} that starts from one or goes on from
 * last year's dossier.
 *
 * <p>A bureau's bundle may rely on {@link candor.core.profile.ProfileProvider} and
 * {@link candor.core.profile.ProfileTemplate}.
 */
package candor.core.profile;
