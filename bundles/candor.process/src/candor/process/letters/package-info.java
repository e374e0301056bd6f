// SPDX-License-Identifier: EPL-2.0
/** Letters and their numbers: what is written, read and made alike in every stage. */
package candor.process.letters;
