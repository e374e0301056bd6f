// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.DocumentCatalog;
import candor.export.ExportReport;
import candor.export.ExportReport.ExportedFile;
import candor.gongwen.fonts.FontSubstitution;
import candor.paper.DocumentNames;
import candor.paper.PaperTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What of an export wants looking at: failures and what blocks, documents without a copy, values to be filled in, remarks of
 * the layout, replaced fonts. Each is said once, however many files it concerns.
 */
final class ExportNotes {

    private final ExportReport report;
    private final DocumentCatalog catalog;
    private final Map<String, ExportNote> notes = new LinkedHashMap<>();

    ExportNotes(ExportReport report, DocumentCatalog catalog) {
        this.report = report;
        this.catalog = catalog;
    }

    /** What a document, or one copy of it, is called. */
    static String label(DocumentCatalog catalog, String document, String copy) {
        String name = catalog.find(document)
                .map(type -> type.label(Locale.getDefault()))
                .orElse(document);
        return DocumentNames.of(name, copy);
    }

    /** All of them. */
    List<ExportNote> all() {
        report.failures().forEach(one -> about(one.document(), one.copy(), one.message()));
        report.blocked().forEach(one -> one.reasons().forEach(reason -> about(one.document(), one.copy(), reason)));
        report.empty()
                .forEach(document ->
                        catalog.find(document).map(DocumentNames::missing).ifPresent(text -> say(text, null)));
        report.files().forEach(this::missing);
        report.files()
                .forEach(file ->
                        file.print().remarks().forEach(one -> about(file.document(), file.copy(), one.message())));
        report.files().stream()
                .flatMap(file -> file.print().substitutions().stream())
                .map(FontSubstitution::message)
                .forEach(text -> say(text, null));
        return List.copyOf(notes.values());
    }

    private void missing(ExportedFile file) {
        String name = label(catalog, file.document(), file.copy());
        file.placeholders()
                .forEach(one -> say(PaperTexts.get("export.detail.missing", name, one.name()), one.origin()));
    }

    private void about(String document, String copy, String text) {
        say(PaperTexts.get("export.detail", label(catalog, document, copy), text), null);
    }

    private void say(String text, String origin) {
        notes.putIfAbsent(text, new ExportNote(text, origin));
    }
}
