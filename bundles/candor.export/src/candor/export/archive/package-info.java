// SPDX-License-Identifier: EPL-2.0
/** A whole dossier as a folder for the archive: its papers, the files kept in it, and an index. */
package candor.export.archive;
