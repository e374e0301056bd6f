// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one list. At a place of a text the longest word counts. */
public final class WordMatcher {

    private static final String GAP = "[^，。；：！？、]{0,8}?";
    private static final String CLAUSE_END = "(?=[，。；：！？、]|$)";
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern pattern;

    /** @param lines as in a file, see {@link WordLists} */
    WordMatcher(Collection<String> lines) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines) {
            String word = line.strip();
            if (word.startsWith("-")) {
                words.remove(word.substring(1).strip());
            } else if (!word.isEmpty() && !word.startsWith("#")) {
                words.add(word);
            }
        }
        pattern = words.isEmpty() ? NEVER : Pattern.compile(beginning(words) + any(words));
    }

    /** Looks ahead for a character with which a word begins: at most places of a text none does, and no word needs to be tried. */
    private static String beginning(Set<String> words) {
        return words.stream()
                .map(word -> word.codePointAt(0))
                .distinct()
                .map(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining("", "(?=[", "])"));
    }

    private static String any(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordMatcher::expression)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String expression(String word) {
        boolean last = word.endsWith("。");
        String body = last ? word.substring(0, word.length() - 1) : word;
        String expression =
                Pattern.compile("…").splitAsStream(body).map(Pattern::quote).collect(Collectors.joining(GAP));
        return last ? expression + CLAUSE_END : expression;
    }

    /** The first of the words in a text. */
    public Optional<String> first(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether one of the words stands in a text. */
    public boolean in(String text) {
        return pattern.matcher(text).find();
    }

    /** How many of the words stand in a text. */
    public long count(String text) {
        return pattern.matcher(text).results().count();
    }

    /** The word with which a text begins. */
    public Optional<String> start(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The text with the words taken out. */
    public String without(String text) {
        return pattern.matcher(text).replaceAll("");
    }

    /** For an expression that has one of the words in it. */
    String expression() {
        return pattern.pattern();
    }
}
