// SPDX-License-Identifier: EPL-2.0
/** Tables on the clipboard, taken apart for lists. */
package candor.process.lists;
