// SPDX-License-Identifier: EPL-2.0
/**
 * Forms as parts of a dossier’s tab, and what can be done with the rows of their lists.
 *
 * <p>A bureau's bundle may rely on {@link candor.workbench.editor.Editors} and {@link candor.workbench.editor.ListActs}.
 */
package candor.workbench.editor;
