// SPDX-License-Identifier: EPL-2.0
/** Words for people in their language: the properties of a package, texts that are put together from them, hints at what was meant. */
package candor.base.text;
