// SPDX-License-Identifier: EPL-2.0
/** The dossier that ships with the program. */
package candor.core.sample;
