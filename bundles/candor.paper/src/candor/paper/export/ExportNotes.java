// SPDX-License-Identifier: EPL-2.0
package candor.paper.export;

import candor.export.DocumentCatalog;
import candor.export.ExportReport;
import candor.export.ExportReport.ExportedFile;
import candor.export.ExportService;
import candor.export.document.Placeholder;
import candor.export.values.ModelAddress;
import candor.export.values.ModelLabels;
import candor.model.meeting.Dossier;
import candor.paper.DocumentNames;
import candor.paper.PaperTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What of an export wants looking at: failures and what blocks, documents without a copy, values to be filled in, remarks of
 * the layout, replaced fonts. Each is said once, however many files it concerns.
 */
final class ExportNotes {

    private final ExportReport report;
    private final DocumentCatalog catalog;
    private final Dossier dossier;
    private final Map<String, ExportNote> notes = new LinkedHashMap<>();

    ExportNotes(ExportReport report, DocumentCatalog catalog, Dossier dossier) {
        this.report = report;
        this.catalog = catalog;
        this.dossier = dossier;
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
                .map(font -> font.message(Locale.getDefault()))
                .forEach(text -> say(text, null));
        return List.copyOf(notes.values());
    }

    private void missing(ExportedFile file) {
        String name = label(catalog, file.document(), file.copy());
        file.placeholders().forEach(one -> say(PaperTexts.get("export.detail.missing", name, name(one)), one.origin()));
    }

    /** What is missing: a document says it in Chinese, a window in its own language, where it is a field of the dossier. */
    private String name(Placeholder missing) {
        boolean chinese = Locale.getDefault().getLanguage().equals(ExportService.LANGUAGE.getLanguage());
        return Optional.ofNullable(chinese ? null : missing.origin())
                .flatMap(origin -> ModelAddress.find(dossier, origin))
                .map(field -> ModelLabels.in(Locale.getDefault()).name(field.feature()))
                .orElse(missing.name());
    }

    private void about(String document, String copy, String text) {
        say(PaperTexts.get("export.detail", label(catalog, document, copy), text), null);
    }

    private void say(String text, String origin) {
        notes.putIfAbsent(text, new ExportNote(text, origin));
    }
}
