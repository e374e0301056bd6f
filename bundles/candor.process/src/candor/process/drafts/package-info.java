// SPDX-License-Identifier: EPL-2.0
/** Versions of papers that were kept, and what changed from one to the next, sentence by sentence. */
package candor.process.drafts;
