// SPDX-License-Identifier: EPL-2.0
/** What the files of Office Open XML (ECMA-376) share, texts and workbooks alike: the package around the parts, its properties, one part while it is written. */
package candor.gongwen.ooxml;
