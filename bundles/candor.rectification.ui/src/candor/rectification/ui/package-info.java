// SPDX-License-Identifier: EPL-2.0
/** What a generated form cannot do for rectification. */
package candor.rectification.ui;
