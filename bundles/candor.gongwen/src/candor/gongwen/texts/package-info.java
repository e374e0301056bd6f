// SPDX-License-Identifier: EPL-2.0
/** What the library says to people. */
package candor.gongwen.texts;
