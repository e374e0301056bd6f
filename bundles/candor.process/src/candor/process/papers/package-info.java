// SPDX-License-Identifier: EPL-2.0
/** Finished papers as plain text, for checks that cannot be made on the dossier. */
package candor.process.papers;
