// SPDX-License-Identifier: EPL-2.0
/** What a generated form cannot do for the meeting: the matrix of who criticises whom. */
package candor.criticism.ui;
