// SPDX-License-Identifier: EPL-2.0
/** Words of dossiers and papers that the checks of every stage look for. */
package candor.process.text;
