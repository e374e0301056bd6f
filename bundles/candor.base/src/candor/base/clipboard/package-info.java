// SPDX-License-Identifier: EPL-2.0
/** Tables on the clipboard, as spreadsheets and word processors read and write them. */
package candor.base.clipboard;
