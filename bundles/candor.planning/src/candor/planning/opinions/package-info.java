// SPDX-License-Identifier: EPL-2.0
/**
 * What is done with opinions: entered many at once, recorded word for word, corrected by a later entry, passed on. Commands
 * of an editing domain; no user interface.
 */
package candor.planning.opinions;
