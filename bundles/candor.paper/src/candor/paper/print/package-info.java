// SPDX-License-Identifier: EPL-2.0
/** Documents of a dossier on a printer: the pages of the preview, drawn on real paper. */
package candor.paper.print;
