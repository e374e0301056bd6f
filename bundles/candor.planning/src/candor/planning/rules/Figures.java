// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.Numbers;
import candor.model.query.Opinions;
import candor.model.query.Quorum;
import candor.model.query.Talks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that papers quote, found in texts by their usual wordings (docs/domain.md §2.4: 学习 4 次、谈话 30 余人次、意见 45 条), beside what
 * the entries count. Figures in Chinese numerals are not read.
 */
final class Figures {

    /** A number, perhaps with 余 or 多 behind it, that follows a wording within a few characters of the same clause. */
    private static final String NUMBER = "[^，。；、：0-9]{0,6}?([0-9]{1,5})(余|多)?";

    private static final Pattern GROUP_STUDIES = Pattern.compile("集中(?:学习研讨|学习|研讨)" + NUMBER + "次");
    private static final Pattern SELF_STUDIES = Pattern.compile("个人自学" + NUMBER + "次");
    private static final Pattern CHANNELS = Pattern.compile("(?:通过)([0-9]{1,5})(余|多)?个渠道");
    private static final Pattern OPINIONS =
            Pattern.compile("(?<!对本人的)(?:征求|收集|收到)[^，。；、0-9]{0,6}?意见" + "(?:建议|和建议)?" + NUMBER + "条");
    private static final Pattern TEAM_OPINIONS = Pattern.compile("对班子(?:的)?(?:意见建议)?([0-9]{1,5})(余|多)?条");
    private static final Pattern PERSON_OPINIONS = Pattern.compile("对个人(?:的)?(?:意见建议)?([0-9]{1,5})(余|多)?条");
    private static final Pattern OWN_OPINIONS = Pattern.compile("对本人的意见(?:建议)?" + NUMBER + "条");
    private static final Pattern TALKS = Pattern.compile("谈心谈话" + NUMBER + "(?:人次|次)");
    private static final Pattern CRITICISMS = Pattern.compile("批评意见" + NUMBER + "条");
    private static final Pattern EXPECTED = Pattern.compile("应到" + NUMBER + "[人名]");
    private static final Pattern PRESENT = Pattern.compile("实到" + NUMBER + "[人名]");

    private final Map<Pattern, Integer> counts;

    private Figures(Map<Pattern, Integer> counts) {
        this.counts = counts;
    }

    /** The figures of the whole. */
    static Figures of(Dossier dossier) {
        Numbers numbers = Numbers.of(dossier);
        Map<Pattern, Integer> counts = new LinkedHashMap<>();
        counts.put(GROUP_STUDIES, numbers.groupStudies());
        counts.put(SELF_STUDIES, numbers.selfStudies());
        counts.put(CHANNELS, numbers.solicitations());
        counts.put(OPINIONS, numbers.opinions());
        counts.put(TEAM_OPINIONS, numbers.teamOpinions());
        counts.put(PERSON_OPINIONS, numbers.personOpinions());
        counts.put(TALKS, numbers.talks());
        counts.put(CRITICISMS, numbers.criticisms());
        if (dossier.getProfile() == null || Quorum.isShare(dossier.getProfile())) {
            Quorum quorum = Quorum.of(dossier);
            counts.put(EXPECTED, quorum.expected());
            counts.put(PRESENT, quorum.present());
        }
        return new Figures(counts);
    }

    /**
     * What is counted for each member, once for all papers.
     *
     * @param talks talks held in which a person took part
     * @param opinions opinions about a person that count
     */
    record ByMember(Map<Person, Integer> talks, Map<Person, Integer> opinions) {

        static ByMember of(Dossier dossier) {
            ByMember counts = new ByMember(new HashMap<>(), new HashMap<>());
            for (Talk talk : dossier.getTalks()) {
                if (talk.getHeldOn() != null) {
                    Talks.participants(talk).forEach(person -> counts.talks.merge(person, 1, Integer::sum));
                }
            }
            Opinions.counted(dossier).forEach(opinion -> counts.opinions.merge(opinion.getPerson(), 1, Integer::sum));
            return counts;
        }
    }

    /** The figures of one member: talks with this person, opinions about this person. */
    static Figures of(ByMember counts, Person person) {
        Map<Pattern, Integer> own = new LinkedHashMap<>();
        own.put(TALKS, counts.talks().getOrDefault(person, 0));
        own.put(OWN_OPINIONS, counts.opinions().getOrDefault(person, 0));
        return new Figures(own);
    }

    /**
     * A figure that is not what the entries count.
     *
     * @param written the figure with its wording
     * @param figure as written
     * @param count as counted
     * @param start where the figure begins in the text
     * @param end behind its last digit
     */
    record Mistake(String written, int figure, int count, int start, int end) {

        /** The text with the counted figure. */
        String corrected(String text) {
            return text.substring(0, start) + count + text.substring(end);
        }
    }

    /** Every wrong figure of a text. With 余 or 多 a figure may be lower than the count. */
    List<Mistake> mistakes(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        counts.forEach((pattern, count) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int figure = Integer.parseInt(matcher.group(1));
                boolean more = matcher.group(2) != null;
                if (more ? figure > count : figure != count) {
                    mistakes.add(new Mistake(matcher.group(), figure, count, matcher.start(1), matcher.end(1)));
                }
            }
        });
        return mistakes;
    }
}
