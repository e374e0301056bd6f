// SPDX-License-Identifier: EPL-2.0
/**
 * Documents from dossiers: what can be made ({@link candor.export.DocumentType}, {@link candor.export.DocumentCatalog}), for whom
 * ({@link candor.export.document.Audience}), and how it becomes files ({@link candor.export.ExportService}).
 *
 * <p>A bureau's bundle may rely on {@link candor.export.DocumentType} with {@link candor.export.CatalogEntry},
 * {@link candor.export.TemplateDocumentType} and
 * {@link candor.export.TemplateDocument}; in tests, {@link candor.export.DocumentCatalog}.
 */
package candor.export;
