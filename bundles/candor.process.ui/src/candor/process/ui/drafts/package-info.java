// SPDX-License-Identifier: EPL-2.0
/** Versions of papers side by side. */
package candor.process.ui.drafts;
