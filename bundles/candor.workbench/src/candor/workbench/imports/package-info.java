// SPDX-License-Identifier: EPL-2.0
/** Files that are no dossiers come into the dossier in front here, through the same importers as on the command line. */
package candor.workbench.imports;
