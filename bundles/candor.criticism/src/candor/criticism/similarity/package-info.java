// SPDX-License-Identifier: EPL-2.0
/** How much of one text stands in another one, found by the pieces of four characters that both have. */
package candor.criticism.similarity;
