// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.DaySession;
import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Meeting;
import candor.model.meeting.Opinion;
import candor.model.meeting.PlanState;
import candor.model.query.Opinions;
import candor.planning.opinions.OpinionEdits;
import candor.process.testing.SeededFault;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Mistakes of the plan's sections and agenda, of names, figures, draft marks and verbatim opinions. */
final class TextFaults {

    private final List<SeededFault> faults = new ArrayList<>();

    static Stream<SeededFault> all(Dossier sample) {
        TextFaults faults = new TextFaults();
        faults.sections();
        faults.drafts();
        faults.names();
        faults.figures(sample);
        faults.opinions(Opinions.all(sample).size());
        faults.rounds();
        faults.dates();
        return faults.faults.stream();
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        faults.add(new SeededFault(rule, name, seed));
    }

    private void meeting(String rule, String name, Consumer<Meeting> seed) {
        add(rule, name, d -> seed.accept(d.getMeeting()));
    }

    private void sections() {
        add("MSH-S07", "no meeting", d -> d.setMeeting(null));
        add("MSH-S07", "no profile", d -> d.setProfile(null));
        add("MSH-S07", "nobody's dossier", d -> d.setOrganization(null));
        add("MSH-S07", "nobody above", d -> d.getOrganization().getSuperiors().clear());
        add("MSH-S07", "no readings", d -> d.getProfile().getReadings().clear());
        meeting("MSH-S07", "no theme", m -> m.setTheme(" "));
        meeting("MSH-S07", "a theme of pages", m -> m.setTheme("弘扬伟大建党精神".repeat(1250)));
        meeting("MSH-S07", "a venue of pages", m -> m.setVenue("水务大厦会议室".repeat(30)));
        meeting("MSH-S07", "no date", m -> m.setDate(null));
        meeting("MSH-S07", "ends before it begins", m -> m.setEndDate(LocalDate.of(2022, 1, 19)));
        meeting("MSH-S07", "no part of the day", m -> m.setSession(DaySession.UNKNOWN));
        meeting("MSH-S07", "no venue", m -> m.setVenue(null));
        meeting("MSH-S07", "no host", m -> m.setHost(null));
        meeting("MSH-S07", "no participants", m -> m.getParticipantGroups().clear());
        meeting("MSH-S07", "no agenda", m -> m.getAgenda().clear());
        meeting("MSH-S07", "no matters", m -> m.getMatters().clear());
        agenda("MSH-P04", AgendaKind.OPINION_REPORT);
        agenda("MSH-P05", AgendaKind.LAST_RECTIFICATION);
        faults.add(new SeededFault("MSH-P05", "newly founded, nothing to report", d -> {
            d.setFirstYear(true);
            d.getPreviousMeetings().clear();
        }));
    }

    private void agenda(String rule, AgendaKind kind) {
        meeting(rule, "agenda without " + kind, m -> m.getAgenda().removeIf(i -> i.getKind() == kind));
        meeting(rule, kind + " turned into something else", m -> m.getAgenda().stream()
                .filter(i -> i.getKind() == kind)
                .forEach(i -> i.setKind(AgendaKind.OTHER)));
    }

    private void drafts() {
        meeting("MSH-A04", "still for approval", m -> m.setPlanState(PlanState.SUBMISSION));
        meeting("MSH-A04", "still discussed", m -> m.setPlanState(PlanState.DISCUSSION));
        for (Decision decision : List.of(Decision.NONE, Decision.REFUSED)) {
            meeting(
                    "MSH-A04",
                    "final though " + decision,
                    m -> m.getRequest().getReplies().getFirst().setDecision(decision));
        }
        meeting("MSH-A04", "final without a reply", m -> m.getRequest()
                .getReplies()
                .clear());
        for (String mark : List.of("（送审稿）", "（送 审 稿）", "（讨论稿）")) {
            meeting("MSH-A04", mark + " in an agenda item", m -> m.getAgenda()
                    .getLast()
                    .setTitle("讨论整改方案" + mark));
            meeting("MSH-A04", mark + " in a matter", m -> m.getMatters()
                    .getFirst()
                    .setDuty("印发方案" + mark));
            meeting("MSH-A04", mark + " in the invitation", m -> m.getInvitation()
                    .getEnclosures()
                    .add("方案" + mark));
        }
        meeting("MSH-A04", "still intended", m -> m.setPreparationRequirements("会议拟于1月20日召开，请提前准备。"));
    }

    private void names() {
        Map<String, BiConsumer<Dossier, String>> places = Map.of(
                "the agenda",
                (d, t) -> d.getMeeting().getAgenda().getFirst().setTransition(t),
                "a letter",
                (d, t) -> d.getMeeting().getInvitation().setNote(t),
                "the plan of rectification",
                (d, t) -> d.getRectificationPlan().setRequirements(t),
                "the circular",
                (d, t) -> d.getCirculars().getFirst().setDirection(t));
        List<String> wrong =
                List.of("水务局班子成员参加。", "为开好市水务局专题民主生活会，请准备。", "《中示例市水务局党组方案》已定。", "市水务局负责会务。", "请水务局办公室负责。");
        places.forEach(
                (place, put) -> wrong.forEach(text -> add("MSH-A05", text + " in " + place, d -> put.accept(d, text))));
    }

    private void figures(Dossier sample) {
        for (int i = 0; i < sample.getExaminations().size(); i++) {
            int index = i;
            for (String wording : List.of("谈心谈话", "集中学习研讨", "个人自学", "通过", "征求意见建议", "对班子", "对个人", "对本人的意见建议")) {
                if (sample.getExaminations().get(i).getPreparation().matches(".*" + wording + "\\d+.*")) {
                    add("MSH-A08", wording + " otherwise in paper " + i, d -> {
                        var paper = d.getExaminations().get(index);
                        paper.setPreparation(raised(paper.getPreparation(), wording));
                    });
                }
            }
        }
        for (String wording : List.of("集中学习研讨", "个人自学", "征求意见建议", "谈心谈话")) {
            add("MSH-A08", wording + " otherwise in the report", d -> d.getSubmissions()
                    .get(1)
                    .setPreparation(raised(d.getSubmissions().get(1).getPreparation(), wording)));
        }
        for (String wording : List.of("应到班子成员", "实到")) {
            add("MSH-A08", wording + " otherwise in the report", d -> d.getSubmissions()
                    .get(1)
                    .setCourse(raised(d.getSubmissions().get(1).getCourse(), wording)));
        }
        add("MSH-A08", "criticisms otherwise in the report", d -> d.getSubmissions()
                .get(1)
                .setCriticisms(raised(d.getSubmissions().get(1).getCriticisms(), "批评意见")));
        add("MSH-A08", "more talks than held", d -> d.getCirculars().getFirst().setOverview("开展谈心谈话40余人次。"));
        for (int i = 0; i < sample.getSolicitations().size(); i++) {
            int index = i;
            add("MSH-A08", "round " + i + " registered more", d -> d.getSolicitations()
                    .get(index)
                    .setRegisteredCount(99));
            add(
                    "MSH-A08",
                    "round " + i + " lost an opinion",
                    d -> d.getSolicitations().get(index).getOpinions().removeFirst());
        }
        add("MSH-A08", "more back than sent", d -> d.getSolicitations()
                .getFirst()
                .setReturnedCount(121));
        add("MSH-A08", "a session not held", d -> d.getStudySessions()
                .getFirst()
                .setHeldOn(null));
        add("MSH-A08", "a criticism not said", d -> d.getCriticisms().getFirst().setDelivered(false));
    }

    private static String raised(String text, String wording) {
        return Pattern.compile("(?<=" + wording + ")\\d+")
                .matcher(text)
                .replaceFirst(m -> String.valueOf(Integer.parseInt(m.group()) + 1));
    }

    private void opinions(int count) {
        for (int i = 0; i < count; i++) {
            int index = i;
            opinion("smoothed", i, o -> o.setText(o.getText().replaceFirst(".$", "，希望改进。")));
            if (i % 5 == 0) {
                opinion("with another digest", i, o -> o.setDigest("0".repeat(64)));
                opinion("without digest", i, o -> o.setDigest(null));
                add("MSH-P06", "opinion " + i + " emptied", d -> Opinions.all(d)
                        .get(index)
                        .setText(null));
            }
        }
    }

    /** A correction that is not recorded, one of itself, and a plan that rests on the approval of an earlier round. */
    private void rounds() {
        for (int i = 0; i < 6; i++) {
            int round = i;
            add("MSH-P06", "round " + i + " has a correction that is a draft", d -> {
                List<Opinion> opinions = d.getSolicitations().get(round).getOpinions();
                Opinion correction = OpinionEdits.correction(opinions.getFirst());
                opinions.add(1, correction);
                correction.setCorrects(opinions.getFirst());
            });
            opinion("corrects itself", i, o -> o.setCorrects(o));
        }
        meeting("MSH-A04", "approved in an earlier round only", m -> {
            Letter again = EcoreUtil.copy(m.getRequest());
            ((Dossier) m.eContainer()).getLetters().add(again);
            again.getReplies().clear();
            m.setRequest(again);
        });
    }

    private void opinion(String name, int index, Consumer<Opinion> seed) {
        add(
                "MSH-P06",
                "opinion " + index + " " + name,
                d -> seed.accept(Opinions.all(d).get(index)));
    }

    private void dates() {
        meeting("MSH-S08a", "begins in the evening of a morning", m -> m.setStartTime(LocalTime.of(19, 0)));
        meeting("MSH-S08a", "ends before it begins", m -> m.setEndTime(LocalTime.of(7, 0)));
        meeting("MSH-S08a", "ends at noon of an evening", m -> {
            m.setEndSession(DaySession.EVENING);
            m.setEndTime(LocalTime.of(12, 0));
        });
        meeting("MSH-S08a", "moved a week", m -> m.setDate(m.getDate().plusWeeks(1)));
        meeting("MSH-S08a", "moved to the afternoon", m -> m.setSession(DaySession.AFTERNOON));
        add("MSH-S08a", "reported of another day", d -> d.getSubmissions()
                .get(1)
                .setCourse("2022年1月21日上午召开。"));
        add("MSH-S08a", "circulated of another day", d -> d.getCirculars()
                .getFirst()
                .setOverview("2022年1月19日，局党组召开专题民主生活会。"));
        meeting(
                "MSH-S08a",
                "approved for another day",
                m -> m.getRequest().getReplies().getFirst().setDecisionText("同意于2022年1月27日召开。"));
    }
}
