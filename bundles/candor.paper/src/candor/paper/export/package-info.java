// SPDX-License-Identifier: EPL-2.0
/** Documents of a dossier become files. */
package candor.paper.export;
