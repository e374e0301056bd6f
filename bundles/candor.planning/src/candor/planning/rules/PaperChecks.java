// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.base.text.Text;
import candor.core.rules.Rule;
import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.OfficialDocument;
import candor.process.letters.DocumentNumbers;
import candor.process.papers.PaperText;
import candor.process.text.DraftMarks;
import candor.process.text.EnclosureWords;
import candor.process.text.OrganizationNames;
import candor.process.text.RequestWords;
import candor.process.text.Weekdays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks in finished papers what the rules of planning cannot see in the dossier: words of templates, of bureaus' own
 * templates, and of papers that came from elsewhere. Numbers, severities and words are those of the rules.
 */
public final class PaperChecks {

    private static final Rule WEEKDAY = new WeekdayRule();
    private static final Rule UNDATED = new WeekdayWithoutDateRule();
    private static final Rule BRACKETS = new NumberBracketsRule();
    private static final Rule NUMBERS = new CitedNumberRule();
    private static final Rule PARTICIPANTS = new ParticipantsRule();
    private static final Rule CLOSING = new RequestInReportRule();
    private static final Rule ATTACHMENT = new EnclosureTitleRule();
    private static final Rule ENCLOSURE = new EnclosuresMentionedRule();
    private static final Rule DRAFT = new PlanStateRule();
    private static final Rule NAMES = new OrganizationNameRule();

    private static final Pattern QUOTED = Pattern.compile("现将《([^》]{1,200})》[^。；]{0,8}[呈报送发]");
    private static final Pattern NUMBERED = Pattern.compile("（([^（）]{0,30}[0-9Xx×]号)）");
    private static final String PARTICIPANT_LABEL = "参会人员";

    private final OrganizationNames names;
    private final List<PaperMistake> mistakes = new ArrayList<>();

    private PaperChecks(OrganizationNames names) {
        this.names = names;
    }

    /**
     * Checks a paper.
     *
     * @param document complete
     * @param names how the own bureau is called; without them names are not checked
     * @return mistakes in reading order of the checks
     */
    public static List<PaperMistake> check(OfficialDocument document, Optional<OrganizationNames> names) {
        PaperChecks checks = new PaperChecks(names.orElse(null));
        List<PaperText> parts = PaperText.of(document);
        parts.forEach(checks::checkPart);
        checks.checkCitations(parts);
        checks.checkClosing(parts.getFirst());
        checks.checkAttachments(parts.getFirst(), document.attachments());
        return List.copyOf(checks.mistakes);
    }

    private void checkPart(PaperText part) {
        for (String line : part.lines()) {
            for (Weekdays.Mistake mistake : Weekdays.mistakes(line)) {
                report(
                        WEEKDAY,
                        line,
                        mistake.date() == null ? "nosuchday" : "text",
                        mistake.date() == null
                                ? new Object[] {mistake.written()}
                                : new Object[] {mistake.date(), mistake.date().getDayOfWeek(), mistake.weekday()});
            }
            Weekdays.undated(line).ifPresent(written -> report(UNDATED, line, "undated", written));
            Matcher number = NUMBERED.matcher(line);
            while (number.find()) {
                if (DocumentNumbers.hasLoneBracket(number.group(1))) {
                    report(BRACKETS, line, "lone", number.group(1));
                }
            }
            if (names != null) {
                names.variants(line).forEach(v -> report(NAMES, line, "variant", v.written(), v.right()));
            }
        }
        checkPlan(part);
    }

    /** A plan that bears no version is final; what it says of participants it says twice. */
    private void checkPlan(PaperText part) {
        if (!part.title().endsWith("方案")) {
            return;
        }
        if (part.version() == null) {
            part.lines().forEach(line -> DraftMarks.in(line).ifPresent(mark -> report(DRAFT, line, "mark", mark)));
        }
        String first = bare(part.below(PARTICIPANT_LABEL));
        part.lines().stream()
                .filter(line -> line.startsWith(PARTICIPANT_LABEL + "：") && !first.isEmpty())
                .filter(line ->
                        !bare(line.substring(PARTICIPANT_LABEL.length() + 1)).equals(first))
                .forEach(line -> report(PARTICIPANTS, line, "paper"));
    }

    private void checkCitations(List<PaperText> parts) {
        Map<String, String> numbers = new HashMap<>();
        for (PaperText part : parts) {
            for (String line : part.lines()) {
                for (DocumentNumbers.Citation citation : DocumentNumbers.citations(line)) {
                    String known = numbers.putIfAbsent(citation.title(), citation.number());
                    if (known != null && !known.equals(citation.number())) {
                        report(NUMBERS, line, "cited", citation.title(), citation.number(), known);
                    }
                }
            }
        }
    }

    private void checkClosing(PaperText letter) {
        if (letter.title().endsWith("请示")) {
            if (letter.lines().stream()
                    .noneMatch(line -> RequestWords.closing(line).isPresent())) {
                report(CLOSING, letter.title(), "noclosing");
            }
        } else if (letter.title().endsWith("报告")) {
            letter.lines().forEach(line -> RequestWords.closing(line)
                    .ifPresent(words -> report(CLOSING, line, "request", words)));
        }
    }

    private void checkAttachments(PaperText letter, List<DocumentAttachment> attachments) {
        for (String line : letter.lines()) {
            Optional<String> mention = EnclosureWords.in(line);
            if (attachments.isEmpty() && mention.isPresent()) {
                report(ENCLOSURE, line, "missing", mention.get());
            }
            Matcher quoted = QUOTED.matcher(line);
            if (!attachments.isEmpty() && quoted.find()) {
                String name = bare(quoted.group(1));
                if (attachments.stream().noneMatch(a -> bare(a.name()).equals(name))) {
                    report(
                            ATTACHMENT,
                            line,
                            "quoted",
                            quoted.group(1),
                            attachments.getFirst().name());
                }
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000。]", "");
    }

    private void report(Rule rule, String line, String key, Object... arguments) {
        Text message = Text.of(rule.getClass(), rule.info().id() + "." + key, arguments);
        mistakes.add(new PaperMistake(rule.info(), message, line));
    }
}
