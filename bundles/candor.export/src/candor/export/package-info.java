// SPDX-License-Identifier: EPL-2.0
/**
 * Documents from dossiers: what can be made ({@link candor.export.DocumentType}, {@link candor.export.DocumentCatalog}), for whom
 * ({@link candor.export.document.Audience}), and how it becomes files ({@link candor.export.ExportService}).
 */
package candor.export;
