// SPDX-License-Identifier: EPL-2.0
/** The log of the program: the file in the folder {@code logs} of its data, which a person hands over where something failed. */
package candor.base.log;
