// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Excerpt;
import candor.base.text.Messages;
import candor.base.text.Text;
import candor.export.DocumentCatalog;
import candor.export.ExportReport;
import candor.export.ExportReport.Blocked;
import candor.export.ExportReport.ExportedFile;
import candor.export.ExportReport.Failure;
import candor.export.SummaryExport;
import candor.export.SummaryMember;
import candor.export.document.Placeholder;
import candor.gongwen.fonts.FontSubstitution;
import candor.gongwen.layout.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what became of the dossiers of one run and tells it. */
final class ExportResult {

    private final Session session;
    private final DocumentCatalog documents;
    private final Messages texts;
    private final List<Object> dossiers = new ArrayList<>();
    private final List<Object> summaries = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final List<String> failures = new ArrayList<>();
    private boolean unreadable;
    private boolean found;

    ExportResult(Session session, DocumentCatalog documents) {
        this.session = session;
        this.documents = documents;
        this.texts = session.texts();
    }

    void unreadable(String source, String message) {
        unreadable = true;
        session.warn(message);
        dossiers.add(Map.of("source", source, "files", List.of(), "failures", List.of(), "error", message));
    }

    void add(String source, ExportReport report) {
        report.files().forEach(this::tell);
        report.blocked().forEach(this::tell);
        report.failures()
                .forEach(
                        failure -> failures.add(texts.get("export.failure", source, name(failure), failure.message())));
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("source", source);
        dossier.put("files", report.files().stream().map(ExportResult::json).toList());
        report.empty().forEach(document -> session.warn(empty(document)));
        dossier.put("empty", report.empty());
        dossier.put("blocked", report.blocked().stream().map(ExportResult::json).toList());
        dossier.put(
                "failures", report.failures().stream().map(ExportResult::json).toList());
        dossiers.add(dossier);
    }

    /** Says why there is no copy of a document, in the document's own words. */
    private String empty(String document) {
        String missing = documents
                .find(document)
                .map(type -> type.missing(texts.locale()))
                .orElse("");
        return texts.get("export.empty", document, missing).strip();
    }

    /** What became of a summary: a file that could not be read is told and keeps nothing else from being done. */
    void add(String document, SummaryExport.Result summary) {
        if (summary.file() != null) {
            session.print(summary.file().toString());
        }
        summary.unread().stream().map(SummaryMember::trouble).filter(told::add).forEach(session::warn);
        unreadable |= !summary.unread().isEmpty();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", document);
        json.put("path", summary.file() == null ? null : summary.file().toString());
        json.put("dossiers", summary.read());
        json.put(
                "unreadable",
                summary.unread().stream()
                        .map(member -> Map.of("source", member.file().toString(), "error", member.trouble()))
                        .toList());
        summaries.add(json);
    }

    /** What could not be written of all dossiers together. */
    void failed(Failure failure) {
        failures.add(texts.get("export.failure", failure.document(), name(failure), failure.message()));
    }

    /** Tells the rest and answers the exit code: an output that failed weighs more than an input. */
    int finish() {
        session.result().put("dossiers", dossiers);
        if (!summaries.isEmpty()) {
            session.result().put("summaries", summaries);
        }
        if (!failures.isEmpty()) {
            session.warn(texts.get("export.failures", failures.size()));
            failures.forEach(session::warn);
            return ExitCode.OUTPUT;
        }
        if (unreadable) {
            return ExitCode.INPUT;
        }
        return found ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void tell(Blocked blocked) {
        found = true;
        session.warn(texts.get(
                "export.blocked",
                name(blocked.document(), blocked.copy()),
                Text.list(blocked.reasons(), texts.locale())));
    }

    private void tell(ExportedFile file) {
        if (file.isDraft()) {
            String notice = texts.get(
                    "export.asDraft", name(file.document(), file.copy()), Text.list(file.blockers(), texts.locale()));
            if (told.add(file.path().getParent() + notice)) {
                session.warn(notice);
            }
        }
        int pages = file.print().pages();
        session.print(pages == 0 ? file.path().toString() : texts.get("export.file", file.path(), pages));
        // the same font is missing for every file; once is enough
        file.print().substitutions().stream()
                .map(FontSubstitution::message)
                .filter(told::add)
                .forEach(session::warn);
        for (Remark remark : file.print().remarks()) {
            found |= remark.isFinding();
            String notice = texts.get("export.remark", name(file.document(), file.copy()), remark.message());
            if (told.add(file.path().getParent() + notice)) {
                session.warn(notice);
            }
        }
        if (!file.placeholders().isEmpty()) {
            String names = Text.list(
                    file.placeholders().stream()
                            .map(Placeholder::name)
                            .distinct()
                            .toList(),
                    texts.locale());
            String notice = texts.get(
                    "export.placeholders",
                    name(file.document(), file.copy()),
                    file.placeholders().size(),
                    names);
            if (told.add(file.path().getParent() + notice)) {
                session.warn(notice);
            }
        }
    }

    private static String name(Failure failure) {
        String document = name(failure.document(), failure.copy());
        return failure.format() == null
                ? document
                : document + "." + failure.format().extension();
    }

    private static String name(String document, String copy) {
        return Stream.of(document, Excerpt.of(copy))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static Map<String, Object> json(ExportedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", file.document());
        json.put("copy", file.copy().isEmpty() ? null : file.copy());
        json.put("format", file.format().id());
        json.put("path", file.path().toString());
        json.put("pages", file.print().pages());
        json.put("draft", file.isDraft());
        json.put("blockers", file.blockers());
        json.put(
                "substitutions",
                file.print().substitutions().stream().map(ExportResult::json).toList());
        json.put("remarks", file.print().remarks().stream().map(Remark::message).toList());
        json.put(
                "placeholders",
                file.placeholders().stream().map(ExportResult::json).toList());
        return json;
    }

    private static Map<String, Object> json(FontSubstitution substitution) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "role", substitution.role() == null ? null : substitution.role().name());
        json.put("wanted", substitution.wanted());
        json.put("used", substitution.used());
        json.put("characters", substitution.characters());
        json.put("reason", substitution.reason().isEmpty() ? null : substitution.reason());
        return json;
    }

    private static Map<String, Object> json(Placeholder placeholder) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", placeholder.name());
        json.put("template", placeholder.template());
        json.put("line", placeholder.line());
        json.put("origin", placeholder.origin());
        return json;
    }

    private static Map<String, Object> json(Blocked blocked) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", blocked.document());
        json.put("copy", blocked.copy().isEmpty() ? null : blocked.copy());
        json.put("reasons", blocked.reasons());
        return json;
    }

    private static Map<String, Object> json(Failure failure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", failure.document());
        json.put("copy", failure.copy().isEmpty() ? null : failure.copy());
        json.put("format", failure.format() == null ? null : failure.format().id());
        json.put("message", failure.message());
        return json;
    }
}
