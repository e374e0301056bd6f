// SPDX-License-Identifier: EPL-2.0
/** Words for people in their language: the properties of a package, texts put together from them, hints at what was meant, and pinyin. */
package candor.base.text;
