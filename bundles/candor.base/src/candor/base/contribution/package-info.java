// SPDX-License-Identifier: EPL-2.0
/**
 * What bundles bring through the service registry, and what happens when it fails: a contribution that throws is switched off and
 * reported with the bundle and the component it comes from; all others go on.
 *
 * <p>A bureau's bundle may rely on {@link candor.base.contribution.Faults}, which knows what has failed; the rest serves
 * the catalogues of contributions.
 */
package candor.base.contribution;
