// SPDX-License-Identifier: EPL-2.0
package candor.model.query;

import candor.model.meeting.CampaignProfile;
import candor.model.meeting.Dossier;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.OrganizationKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;

/**
 * The words that follow from what a body is and what it holds, so that no paper and no rule has them in its own text: 党组主要负责同志 or
 * 党支部书记, 民主生活会 or 组织生活会.
 */
public final class MeetingWords {

    private static final String DEMOCRATIC = "democratic";
    private static final String ORGANIZATIONAL = "organizational";
    private static final String MEETING = "meeting";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CITED = Pattern.compile("《[^《》]*》");
    private static final Pattern NO_TOPIC = Pattern.compile("(\\d{4}|本|全|当|该|上)?年?(度|年度|底|终)?|无|暂无|没有|[-—－–/\\s]+");

    private final OrganizationKind body;
    private final MeetingKind kind;
    private final boolean organizational;

    private MeetingWords(OrganizationKind body, MeetingKind kind, boolean organizational) {
        this.body = body;
        this.kind = kind;
        this.organizational = organizational;
    }

    /** The mark in or behind a wording that nobody has compared with the notice yet. */
    public static String unconfirmed() {
        return BodyTexts.get("unconfirmed");
    }

    /** The words of a dossier; those of a Party group's special meeting while it says nothing. */
    public static MeetingWords of(Dossier dossier) {
        OrganizationKind body = BodyKinds.of(dossier.getOrganization());
        Meeting meeting = dossier.getMeeting();
        MeetingKind kind = meeting == null ? MeetingKind.SPECIAL : meeting.getKind();
        boolean named = Optional.ofNullable(dossier.getProfile())
                .map(CampaignProfile::getMeetingName)
                .filter(name -> name.contains(BodyTexts.get(ORGANIZATIONAL + "." + MEETING)))
                .isPresent();
        return new MeetingWords(body, kind, BodyKinds.isBranch(body) || kind == MeetingKind.ORGANIZATION_LIFE || named);
    }

    /** What the body is. */
    public OrganizationKind body() {
        return body;
    }

    /** Whether the meeting is a 组织生活会. */
    public boolean isOrganizational() {
        return organizational;
    }

    /** The names of all words, for templates. */
    public static List<String> names() {
        return BodyTexts.keys().stream()
                .filter(key -> key.startsWith(DEMOCRATIC + "."))
                .map(key -> key.substring(DEMOCRATIC.length() + 1))
                .filter(name -> name.indexOf('.') < 0)
                .sorted()
                .toList();
    }

    /**
     * One word.
     *
     * @param name one of {@link #names}
     * @throws java.util.MissingResourceException when there is no such word
     */
    public String get(String name) {
        return filled(BodyTexts.find(body.getName() + "." + name)
                .orElseGet(() -> BodyTexts.get((organizational ? ORGANIZATIONAL : DEMOCRATIC) + "." + name)));
    }

    /** The word of the other form of meeting: 民主生活会 for a branch. */
    public String other(String name) {
        return filled(BodyTexts.get((organizational ? DEMOCRATIC : ORGANIZATIONAL) + "." + name));
    }

    /** Whether the meeting is a special one. */
    public boolean isSpecial() {
        return kind == MeetingKind.SPECIAL;
    }

    /** What an enumerated value is called in papers of such a meeting; empty where it is called as in forms. */
    public Optional<String> label(Enumerator literal) {
        return BodyTexts.find((organizational ? ORGANIZATIONAL : DEMOCRATIC) + "."
                        + literal.getClass().getSimpleName() + "." + literal.getName())
                .map(this::filled);
    }

    /** A pattern with the words it names, as {team}意见反馈单. */
    public String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(m -> Matcher.quoteReplacement(get(m.group(1))));
    }

    /** 专题民主生活会 where the meeting is a special one, 民主生活会 otherwise. */
    public String meeting() {
        return (kind == MeetingKind.SPECIAL ? BodyTexts.get("special") : "") + get(MEETING);
    }

    /** 召开, 重新召开, 专门召开. */
    public String convene() {
        return BodyTexts.find("convene." + kind.getName()).orElseGet(() -> BodyTexts.get("convene.usual"));
    }

    /** A phrase of the profile or the register, with 组织生活会 in the place of 民主生活会 for a branch; titles of papers are left alone. */
    public String adapt(String text) {
        if (text == null || !organizational) {
            return text;
        }
        String other = BodyTexts.get(DEMOCRATIC + "." + MEETING);
        if (!text.contains(other)) {
            return text;
        }
        StringBuilder adapted = new StringBuilder();
        Matcher cited = CITED.matcher(text);
        int from = 0;
        while (cited.find()) {
            adapted.append(text.substring(from, cited.start()).replace(other, get(MEETING)))
                    .append(cited.group());
            from = cited.end();
        }
        return adapted.append(text.substring(from).replace(other, get(MEETING))).toString();
    }

    /** The topic of the campaign; empty where there is none, or none but the year: 年度, 2024年度, 无. */
    public static Optional<String> topic(CampaignProfile profile) {
        return Optional.ofNullable(profile)
                .map(CampaignProfile::getTopic)
                .map(String::strip)
                .filter(topic -> !NO_TOPIC.matcher(topic).matches());
    }
}
