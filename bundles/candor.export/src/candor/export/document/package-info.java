// SPDX-License-Identifier: EPL-2.0
/**
 * What a document is that was made of a dossier: for whom, in which copies, with what left to fill in, or why it could not be made.
 *
 * <p>A bureau's bundle may rely on all of it.
 */
package candor.export.document;
