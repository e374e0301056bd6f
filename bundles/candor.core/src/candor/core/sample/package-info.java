// SPDX-License-Identifier: EPL-2.0
/**
 * The dossier that ships with the program.
 *
 * <p>A bureau's bundle may rely on {@link candor.core.sample.Samples}, for its tests.
 */
package candor.core.sample;
