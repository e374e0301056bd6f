// SPDX-License-Identifier: EPL-2.0
package candor.process.drafts;

/**
 * A piece of a sentence.
 *
 * @param text at least one character
 * @param changed whether the other version does not have it
 */
public record SentencePiece(String text, boolean changed) {}
