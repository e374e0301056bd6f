// SPDX-License-Identifier: EPL-2.0
/**
 * What makes a criticism or a self-criticism say nothing: wishes instead of criticism, others instead of oneself, merits, stock phrases,
 * nobody in particular, no facts. Each kind is one {@link candor.criticism.wording.Wording}; the words they go by stand in files that a
 * bureau adds to.
 *
 * <p>A bureau's bundle may rely on {@link candor.criticism.wording.WordLists}, by which it adds words.
 */
package candor.criticism.wording;
