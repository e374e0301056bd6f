// SPDX-License-Identifier: EPL-2.0
/** The talk matrix, and planning many talks at once. */
package candor.planning.ui.talks;
