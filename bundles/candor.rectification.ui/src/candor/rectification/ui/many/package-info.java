// SPDX-License-Identifier: EPL-2.0
/** The ledgers of a whole folder of dossiers in one window. */
package candor.rectification.ui.many;
