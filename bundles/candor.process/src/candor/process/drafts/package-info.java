// SPDX-License-Identifier: EPL-2.0
/**
 * Versions of papers that were kept, and what changed from one to the next, sentence by sentence.
 *
 * <p>A bureau's bundle may rely on {@link candor.process.drafts.VersionedPapers}.
 */
package candor.process.drafts;
