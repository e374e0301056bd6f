// SPDX-License-Identifier: EPL-2.0
package candor.export.document;

import candor.base.text.Messages;
import candor.gongwen.document.Block;
import candor.gongwen.document.Content;
import candor.gongwen.document.DocumentAttachment;
import candor.gongwen.document.Heading;
import candor.gongwen.document.NumberedList;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.document.Paragraph;
import candor.gongwen.document.Span;
import candor.gongwen.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the sentences of a finished document as the secretary of a superior does who sends papers back: what a template and the texts it
 * prints make of each other. Cells of tables are read for figures only, since they hold words of others as these were said.
 */
public final class SentenceCheck {

    private static final String COUNT = "([0-9]{1,6})";
    private static final String FEW = "[^，。；、（）0-9]{0,10}?";

    private static final Pattern STOPS = Pattern.compile("[。；，、：][。；，、：]+|[；，、][）”》]");
    private static final Pattern COMMA_BETWEEN = Pattern.compile("》、《|”、“");
    private static final Pattern NESTED = Pattern.compile("《[^》]*《|“[^”]*“");
    private static final Pattern TWICE = Pattern.compile("([\\p{IsHan}]{2,12})负责[^。]*；\\1负责");
    private static final Pattern BY = Pattern.compile("(?:^|[，、；：])通过");
    private static final Pattern VISITS = Pattern.compile("走访" + FEW + COUNT + "人次");
    private static final Pattern RETURNED = Pattern.compile("发出" + FEW + COUNT + "份[^。]{0,12}收回" + FEW + COUNT + "份");
    private static final Pattern SUM = Pattern.compile(COUNT + "条，其中对" + FEW + COUNT + "条[，、]对" + FEW + COUNT + "条");
    private static final Pattern ENDED = Pattern.compile("(?s)\\A(?:.*([。！？：；…X×]|[。！？…][”’）》])|（[^（）]*）)");

    private static final int MANY = 3;
    private static final int SENTENCE = 12;

    private final Messages words = Messages.of(SentenceCheck.class, Locale.SIMPLIFIED_CHINESE);
    private final Set<String> remarks = new LinkedHashSet<>();

    private SentenceCheck() {}

    /** What a secretary would send back, each as a sentence for people, in Chinese; empty for a good paper. */
    public static List<String> of(OfficialDocument document) {
        SentenceCheck check = new SentenceCheck();
        check.title(document);
        check.content(document.content());
        for (DocumentAttachment attachment : document.attachments()) {
            check.content(attachment.content());
        }
        return List.copyOf(check.remarks);
    }

    /** The title names the issuer as the mark does: 中共 in both or in neither. */
    private void title(OfficialDocument document) {
        if (document.masthead() == null) {
            return;
        }
        String mark = document.masthead().mark();
        String party = words.get("sentence.party");
        String title = document.content().title().singleLine();
        String issuer = mark.substring(
                0, Math.max(0, mark.length() - words.get("sentence.file").length()));
        boolean named = mark.startsWith(party) && title.startsWith(issuer.substring(party.length()));
        if (named || !mark.startsWith(party) && title.startsWith(party + issuer)) {
            say("title", mark, title);
        }
    }

    private void content(Content content) {
        for (Block block : content.blocks()) {
            switch (block) {
                case Heading heading -> sentence(text(heading.text()) + text(heading.runIn()), false);
                case Paragraph paragraph ->
                    sentence(text(paragraph.spans()), paragraph.placement() == Paragraph.Placement.BODY);
                case NumberedList list -> items(list.items());
                case Table table -> table(table);
            }
        }
    }

    private void items(List<NumberedList.Item> items) {
        for (NumberedList.Item item : items) {
            sentence(text(item.spans()), false);
            items(item.children());
        }
    }

    private void sentence(String text, boolean whole) {
        find("stops", STOPS, text);
        find("comma", COMMA_BETWEEN, text);
        find("nested", NESTED, text);
        find("twice", TWICE, text);
        for (String sentence : text.split("。")) {
            if (BY.matcher(sentence).results().count() >= MANY) {
                say("by", start(sentence));
            }
        }
        if (whole && lacksStop(text)) {
            say("end", start(text));
        }
        figures(text);
    }

    /** Whether a paragraph of text is a sentence, and not a label or a date, and nothing ends it. */
    public static boolean lacksStop(String paragraph) {
        return paragraph.length() > SENTENCE
                && paragraph.contains("，")
                && !ENDED.matcher(paragraph).matches();
    }

    private void figures(String text) {
        find("visits", VISITS, text);
        RETURNED.matcher(text)
                .results()
                .filter(found -> number(found, 2) > number(found, 1))
                .forEach(found -> say("returned", found.group()));
        SUM.matcher(text)
                .results()
                .filter(found -> number(found, 1) != number(found, 2) + number(found, 3))
                .forEach(found -> say("sum", found.group()));
    }

    /** Nobody is present at or absent from what each studies alone. */
    private void table(Table table) {
        List<String> cells = new ArrayList<>();
        table.rows().forEach(row -> row.cells().forEach(cell -> cells.add(text(cell.spans()))));
        cells.forEach(this::figures);
        boolean alone = cells.contains(words.get("sentence.alone"));
        if (alone && table.header().isEmpty() && cells.contains(words.get("sentence.absent"))) {
            say("alone");
        }
    }

    private void find(String key, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            say(key, matcher.group());
        }
    }

    private void say(String key, Object... arguments) {
        remarks.add(words.get("sentence." + key + ".text", arguments));
    }

    private static String start(String text) {
        return text.length() <= SENTENCE ? text : text.substring(0, SENTENCE) + "……";
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
