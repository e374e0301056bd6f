// SPDX-License-Identifier: EPL-2.0
/**
 * Words for people in their language: the properties of a package, texts put together from them, hints at what was meant, and pinyin.
 *
 * <p>A bureau's bundle may rely on {@link candor.base.text.Text} and {@link candor.base.text.Messages}: words from the
 * properties beside a class.
 */
package candor.base.text;
