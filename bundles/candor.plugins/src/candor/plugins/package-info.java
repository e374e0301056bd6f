// SPDX-License-Identifier: EPL-2.0
/**
 * Bundles that a bureau adds to the finished program: what a file of them is, whether it fits, and the folder in which they lie. Nothing
 * of a file is used before all of it has been checked.
 */
package candor.plugins;
