// SPDX-License-Identifier: EPL-2.0
/** Rules of the papers of a meeting and of what is said in it. */
package candor.criticism.rules;
