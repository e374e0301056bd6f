// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.export.Blockers;
import candor.export.CatalogEntry;
import candor.export.DocumentCatalog;
import candor.export.DocumentType;
import candor.export.ExportOrder;
import candor.export.SummaryCatalog;
import candor.export.SummaryType;
import candor.export.document.Audience;
import candor.gongwen.OutputFormat;
import candor.gongwen.style.HouseStyle;
import candor.model.meeting.Dossier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code candor export} was told.
 *
 * @param files dossiers; empty for the bundled sample
 * @param documents of each dossier, in the order of the catalogue
 * @param summaries of all dossiers together: only those that were asked for by name
 * @param copies labels of the copies to be made; empty for everything
 * @param formats without repetition, as given
 * @param folder where the files go
 * @param audience one that every document serves
 * @param style of the office
 * @param draft whether documents that a check keeps back are written as drafts
 */
record ExportOptions(
        List<Path> files,
        List<DocumentType> documents,
        List<SummaryType> summaries,
        Set<String> copies,
        List<OutputFormat> formats,
        Path folder,
        Audience audience,
        HouseStyle style,
        boolean draft) {

    private static final String DOCUMENT = "--document";
    private static final String COPY = "--copy";
    private static final String FORMAT = "--format";
    private static final String TO = "--to";
    private static final String AUDIENCE = "--audience";
    private static final String EVEN_IMPRINT = "--even-imprint";
    private static final String DRAFT = "--draft";

    static void describe(CommandSpec spec, Messages texts) {
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .description(texts.get("export.files"))
                .build());
        spec.addOption(many(DOCUMENT, "ID", texts.get("export.document")));
        spec.addOption(many(COPY, "NAME", texts.get("export.copy")));
        spec.addOption(many(FORMAT, "FORMAT", texts.get("export.format", String.join(",", formatNames()))));
        spec.addOption(one(TO, "DIR", texts.get("export.to")));
        spec.addOption(one(AUDIENCE, "AUDIENCE", texts.get("export.audience", String.join("|", audienceNames()))));
        spec.addOption(OptionSpec.builder(EVEN_IMPRINT)
                .type(boolean.class)
                .description(texts.get("export.evenImprint"))
                .build());
        spec.addOption(OptionSpec.builder(DRAFT)
                .type(boolean.class)
                .description(texts.get("export.draft"))
                .build());
    }

    private static OptionSpec many(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(description)
                .build();
    }

    private static OptionSpec one(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    static ExportOptions of(ParseResult arguments, DocumentCatalog catalog, SummaryCatalog collective, Messages texts)
            throws CommandException {
        String audienceName = arguments.matchedOptionValue(AUDIENCE, Audience.INTERNAL.id());
        Audience audience =
                required(Audience.of(audienceName), "unknown.audience", audienceName, audienceNames(), texts);
        List<Path> files = new ArrayList<>();
        for (String file : arguments.matchedPositionalValue(0, List.<String>of())) {
            files.add(Paths.of(file, texts));
        }
        List<String> ids = new ArrayList<>(arguments.matchedOptionValue(DOCUMENT, List.<String>of()));
        List<SummaryType> summaries = summaries(ids, audience, collective, texts);
        ids.removeIf(id -> collective.find(id.strip()).isPresent());
        List<DocumentType> documents = ids.isEmpty() && !summaries.isEmpty()
                ? List.of()
                : documents(ids, audience, catalog, collective, texts);
        List<OutputFormat> formats = formats(arguments.matchedOptionValue(FORMAT, formatNames()), texts);
        if (arguments.hasMatchedOption(DOCUMENT)) {
            requireFormats(documents, formats, texts);
            if (!summaries.isEmpty() && !formats.contains(OutputFormat.XLSX)) {
                throw noFormat(summaries.getFirst().label(texts.locale()), OutputFormat.XLSX.id(), texts);
            }
        }
        return new ExportOptions(
                files,
                documents,
                summaries,
                arguments.matchedOptionValue(COPY, List.<String>of()).stream()
                        .map(String::strip)
                        .collect(Collectors.toSet()),
                formats,
                Paths.of(arguments.matchedOptionValue(TO, "."), texts),
                audience,
                new HouseStyle(arguments.matchedOptionValue(EVEN_IMPRINT, false)),
                arguments.matchedOptionValue(DRAFT, false));
    }

    /** The identifiers among those given that are names of summaries. */
    private static List<SummaryType> summaries(
            List<String> ids, Audience audience, SummaryCatalog collective, Messages texts) throws CommandException {
        List<SummaryType> wanted = new ArrayList<>();
        for (SummaryType type : collective.all()) {
            if (ids.stream().anyMatch(id -> id.strip().equals(type.id()))) {
                requireReaders(type, audience, texts);
                wanted.add(type);
            }
        }
        return wanted;
    }

    private static void requireReaders(CatalogEntry type, Audience audience, Messages texts) throws CommandException {
        if (!type.audiences().contains(audience)) {
            throw new CommandException(
                    ExitCode.USAGE, texts.get("export.notFor", type.label(texts.locale()), audience.id()));
        }
    }

    private static List<DocumentType> documents(
            List<String> ids, Audience audience, DocumentCatalog catalog, SummaryCatalog collective, Messages texts)
            throws CommandException {
        if (ids.isEmpty()) {
            return all(audience, catalog, texts);
        }
        LinkedHashSet<DocumentType> wanted = new LinkedHashSet<>();
        for (String id : ids) {
            List<String> known = new ArrayList<>(catalog.ids());
            collective.all().forEach(summary -> known.add(summary.id()));
            DocumentType type = required(catalog.find(id.strip()), "unknown.document", id, known, texts);
            requireReaders(type, audience, texts);
            wanted.add(type);
        }
        return catalog.all().stream().filter(wanted::contains).toList();
    }

    private static List<DocumentType> all(Audience audience, DocumentCatalog catalog, Messages texts)
            throws CommandException {
        List<DocumentType> documents = catalog.all(audience);
        if (documents.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, texts.get("export.nothingFor", audience.id()));
        }
        return documents;
    }

    private static List<OutputFormat> formats(List<String> names, Messages texts) throws CommandException {
        LinkedHashSet<OutputFormat> wanted = new LinkedHashSet<>();
        for (String name : names) {
            Optional<OutputFormat> format = Arrays.stream(OutputFormat.values())
                    .filter(f -> f.id().equalsIgnoreCase(name.strip()))
                    .findFirst();
            wanted.add(required(format, "unknown.format", name, formatNames(), texts));
        }
        return List.copyOf(wanted);
    }

    /** Refuses a named document that can be written in none of the formats, instead of leaving it out silently. */
    private static void requireFormats(List<DocumentType> documents, List<OutputFormat> formats, Messages texts)
            throws CommandException {
        for (DocumentType type : documents) {
            if (formats.stream().noneMatch(type.formats()::contains)) {
                String possible = Arrays.stream(OutputFormat.values())
                        .filter(type.formats()::contains)
                        .map(OutputFormat::id)
                        .collect(Collectors.joining(","));
                throw noFormat(type.label(texts.locale()), possible, texts);
            }
        }
    }

    private static CommandException noFormat(String label, String possible, Messages texts) {
        return new CommandException(ExitCode.USAGE, texts.get("export.noFormat", label, possible));
    }

    private static <T> T required(Optional<T> value, String key, String name, Collection<String> known, Messages texts)
            throws CommandException {
        return value.orElseThrow(
                () -> new CommandException(ExitCode.USAGE, texts.get(key, name) + Suggestion.of(texts, name, known)));
    }

    private static List<String> formatNames() {
        return Arrays.stream(OutputFormat.values()).map(OutputFormat::id).toList();
    }

    private static List<String> audienceNames() {
        return Arrays.stream(Audience.values()).map(Audience::id).toList();
    }

    ExportOrder order(Dossier dossier, Blockers blockers, Path into) {
        return new ExportOrder(dossier, documents, formats, audience, copies, blockers, draft, into);
    }
}
