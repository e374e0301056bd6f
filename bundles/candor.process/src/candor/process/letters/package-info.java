// SPDX-License-Identifier: EPL-2.0
/** Letters and their numbers, which every stage writes, reads and makes in the same way. */
package candor.process.letters;
