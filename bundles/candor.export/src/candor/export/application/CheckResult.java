// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Messages;
import candor.core.calendar.EventTexts;
import candor.core.rules.Finding;
import candor.core.rules.Severity;
import candor.model.meeting.Dossier;
import candor.model.query.Timeline;
import candor.model.query.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** Gathers what was found in the dossiers of one run and tells it, by places, the gravest first. */
final class CheckResult {

    private final Session session;
    private final Messages texts;
    private final Locale locale;
    private final Threshold threshold;
    private final List<Object> dossiers = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private boolean checked;
    private boolean unreadable;
    private boolean reached;

    CheckResult(Session session, Threshold threshold) {
        this.session = session;
        this.texts = session.texts();
        this.locale = texts.locale();
        this.threshold = threshold;
    }

    void unreadable(String source, String message) {
        unreadable = true;
        session.warn(message);
        dossiers.add(Map.of("source", source, "findings", List.of(), "error", message));
    }

    /**
     * Findings and deadlines are one account with two headings; what is overdue is told and changes no exit code.
     *
     * @param found the gravest first
     * @param today the day to judge deadlines by
     */
    void add(String source, Dossier dossier, List<Finding> found, LocalDate today) {
        List<TimelineEvent> overdue = Timeline.of(dossier, today).overdue();
        ObjectNames names = new ObjectNames(dossier, locale);
        Map<EObject, List<Finding>> byPlace = new LinkedHashMap<>();
        found.forEach(
                f -> byPlace.computeIfAbsent(f.object(), o -> new ArrayList<>()).add(f));
        checked = true;
        session.print(source);
        byPlace.forEach((object, findings) -> {
            session.print("  " + names.path(object));
            findings.forEach(f -> session.print("    " + line(f, names)));
        });
        if (found.isEmpty()) {
            session.print("  " + texts.get(overdue.isEmpty() ? "check.none" : "check.none.late"));
        }
        if (!overdue.isEmpty()) {
            session.print("  " + texts.get("check.overdue", overdue.size()));
            overdue.forEach(event -> session.print("    "
                    + texts.get(
                            "check.finding",
                            EventTexts.name(event).in(locale),
                            EventTexts.when(event, today).in(locale))));
        }
        found.forEach(f -> {
            counts.merge(f.severity(), 1, Integer::sum);
            reached |= threshold.isReachedBy(f.severity());
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", source);
        json.put("findings", found.stream().map(f -> json(f, names)).toList());
        json.put(
                "overdue",
                overdue.stream()
                        .map(event -> TimelineCommand.map(event, locale))
                        .toList());
        dossiers.add(json);
    }

    private String line(Finding finding, ObjectNames names) {
        String severity = finding.severity().label(locale);
        String message = finding.message(locale);
        return finding.feature() == null
                ? texts.get("check.finding", severity, message)
                : texts.get("check.finding.field", severity, names.name(finding.feature()), message);
    }

    /** Tells the rest and answers the exit code: an input that could not be read weighs more than what was found in the others. */
    int finish(int rules) {
        session.result().put("rules", rules);
        session.result().put("failOn", threshold.id());
        session.result()
                .put(
                        "counts",
                        Arrays.stream(Severity.values())
                                .collect(Collectors.toMap(
                                        CheckResult::id,
                                        s -> counts.getOrDefault(s, 0),
                                        (one, other) -> one,
                                        LinkedHashMap::new)));
        session.result().put("dossiers", dossiers);
        if (checked) {
            session.print(texts.get("check.sum", rules, sum()));
        }
        if (unreadable) {
            return ExitCode.INPUT;
        }
        return reached ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private String sum() {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.naturalOrder())
                .map(s -> s.label(locale) + " " + counts.getOrDefault(s, 0))
                .collect(Collectors.joining(texts.get("check.separator")));
    }

    private Map<String, Object> json(Finding finding, ObjectNames names) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule().info().id());
        json.put("severity", id(finding.severity()));
        json.put("message", finding.message(locale));
        json.put("place", names.path(finding.object()));
        json.put("object", finding.object().eResource().getURIFragment(finding.object()));
        json.put("class", finding.object().eClass().getName());
        json.put("feature", finding.feature() == null ? null : finding.feature().getName());
        json.put(
                "fixes", finding.fixes().stream().map(f -> f.label().in(locale)).toList());
        return json;
    }

    private static String id(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
