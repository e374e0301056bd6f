// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.model.meeting.Appraisal;
import candor.model.meeting.AppraisalKind;
import candor.model.meeting.Attendance;
import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.ExaminationState;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.Grade;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingState;
import candor.model.meeting.ParticipationRole;
import candor.process.testing.SeededFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Changes of the sample that come close to breaking a rule and do not. */
final class CriticismInnocentChanges {

    private final List<SeededFault> changes = new ArrayList<>();

    static List<SeededFault> all() {
        CriticismInnocentChanges changes = new CriticismInnocentChanges();
        changes.meeting();
        changes.wording();
        changes.criticism();
        changes.papers();
        return changes.changes;
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        changes.add(new SeededFault(rule, name, seed));
    }

    private void meeting(String rule, String name, Consumer<Meeting> seed) {
        add(rule, name, d -> seed.accept(d.getMeeting()));
    }

    private void first(String rule, String name, Consumer<Criticism> seed) {
        add(rule, name, d -> seed.accept(d.getCriticisms().getFirst()));
    }

    /** A problem of the second member's outline. */
    private void own(String rule, String name, Consumer<ExaminedProblem> seed) {
        add(
                rule,
                name,
                d -> seed.accept(d.getExaminations().get(2).getProblems().getFirst()));
    }

    private void meeting() {
        int[][] quorums = {{3, 2}, {4, 3}, {5, 4}, {6, 4}, {7, 5}, {9, 6}, {11, 8}};
        for (int[] quorum : quorums) {
            add("MSH-P01", quorum[1] + " of " + quorum[0], d -> present(d, quorum[0], quorum[1]));
        }
        meeting("MSH-P02", "a guest stays away", m -> m.getParticipations()
                .getLast()
                .setAttendance(Attendance.ABSENT));
        meeting("MSH-P14", "absent, meeting not held yet", m -> {
            m.setState(MeetingState.APPROVED);
            m.getParticipations().get(3).getBriefings().clear();
        });
        add(
                "ZSH-P02",
                "a ballot with lines left open",
                d -> MeetingFaults.review(d).getResults().getFirst().setSecond(1));
        add("ZSH-P02", "nothing counted yet", d -> {
            Appraisal review = MeetingFaults.review(d);
            review.setReturnedCount(0);
            review.setInvalidCount(0);
            review.getResults().clear();
        });
        add("ZSH-P03", "a third of them", MeetingFaults::review);
        add("ZSH-P03", "a committee that is good", d -> {
            Appraisal review = MeetingFaults.review(d);
            review.setKind(AppraisalKind.TEAM);
            review.getResults().forEach(r -> r.setGrade(Grade.FIRST));
        });
        add("N12", "a paper that nobody began", d -> {
            d.getExaminations().get(2).setState(ExaminationState.NOT_STARTED);
            d.getExaminations().get(2).setDrafter(null);
            d.getExaminations().get(2).setReviewer(null);
        });
        add("MSH-C09", "an outline still being written", d -> {
            d.getExaminations().get(3).setState(ExaminationState.DRAFTING);
            d.getExaminations().get(3).getProblems().clear();
        });
    }

    private void wording() {
        first("MSH-C01", "a wish beside a criticism", c -> c.setProblem("希望多听意见，两次党组会上打断别人发言，作风不够民主。"));
        first("MSH-C01", "nothing written yet", c -> c.setProblem(" "));
        own("MSH-C02", "others as the object of one's own work", p -> p.setProblem("对科室人员培训少。"));
        own("MSH-C02", "others are to blame, and so am I", p -> p.setProblem("科室办文拖沓，我没有过问。"));
        add(
                "MSH-C02",
                "the team's paper is about the team",
                d -> d.getExaminations().getFirst().getProblems().getFirst().setProblem("班子学用结合不够紧。"));
        own("MSH-C03", "merits as what made one proud", p -> p.setProblem("满足于取得的成绩，劲头不足。"));
        for (String merit : List.of("考核排名第一之后自满，走访社区比上年少了27次。", "追求执行率好看，12月集中拨付。", "零投诉的背后是没有回访。", "测评得票高，听不进不同意见。")) {
            first("MSH-C03", merit, c -> c.setProblem(merit));
        }
        own("MSH-C04", "a stock phrase with its case behind it", p -> p.setProblem("学习不够，调研不够。"));
        for (String stock : List.of(
                "遇到矛盾绕着走，停车收费纠纷拖了七个月。", "重部署轻落实，专项检查布置后没有派人看过一家诊所。", "求稳怕乱，门票改革方案压在手里五个月。", "标准不高，卷宗编号错了17份。")) {
            first("MSH-C04", stock, c -> c.setProblem(stock));
        }
        for (String things : List.of("个别条款与上位法抵触，你没有提出。", "有的群众没有签字，你就结了案。", "部分窗口中午不开门。", "职工代表高桂兰在会上问过，你没有答复。")) {
            first("MSH-C05", things, c -> c.setProblem(things));
        }
        first("MSH-C05", "some things, not some people", c -> c.setFacts("2021年有的标段验收滞后。"));
        own("MSH-C10", "a case told in words", p -> p.setFacts("城北水厂扩建方案送审前没有征求意见。"));
        own("MSH-C10", "the case stands in the problem", p -> {
            p.setProblem("省节水考核办法7月印发，我到9月才分解。");
            p.setFacts("");
        });
        own("MSH-C08", "the same subject in other words", p -> p.setFacts("一年里很少去取水口，数字都是报上来的，企业跑了三趟也不知道。"));
    }

    private void criticism() {
        add("MSH-C06", "an excuse instead of a criticism", d -> {
            Criticism criticism = d.getCriticisms().getFirst();
            criticism.setProblem(null);
            criticism.setExcuse("新到任不足一个月。");
        });
        add("MSH-C06", "a branch votes instead", d -> {
            d.getMeeting().setKind(MeetingKind.ORGANIZATION_LIFE);
            d.getCriticisms().clear();
        });
        first("MSH-C07", "not said yet", c -> {
            c.setDelivered(false);
            c.setResponse(null);
        });
        add("MSH-C11", "not passed on yet", d -> {
            d.getSolicitations().getFirst().getOpinions().getFirst().setFeedbackOn(null);
            d.getSolicitations()
                    .getFirst()
                    .getOpinions()
                    .getFirst()
                    .getClaimedBy()
                    .clear();
        });
        add("N13", "an absent member is silent", d -> d.getMinutes()
                .getUtterances()
                .removeIf(u -> u.getSpeaker()
                        == d.getMeeting().getParticipations().get(3).getPerson()));
        add("N13", "nothing recorded yet", d -> d.getMinutes().getUtterances().clear());
    }

    private void papers() {
        add("MSH-P07", "a paper in review", d -> {
            d.getExaminations().get(2).setState(ExaminationState.IN_REVIEW);
            d.getExaminations().get(2).getReviews().clear();
        });
        add("MSH-P08", "a paper that was given back", d -> {
            Papers.keep(d, 2);
            d.getExaminations().get(2).setState(ExaminationState.RETURNED);
            d.getExaminations().get(2).setCauses("改写的原因分析：没有到一线去。");
        });
        add("MSH-P08", "a paper that still says what it said", d -> Papers.keep(d, 2));
    }

    private static void present(Dossier dossier, int expected, int present) {
        Meeting meeting = dossier.getMeeting();
        meeting.getParticipations().clear();
        IntStream.range(0, expected).forEach(i -> {
            var participation = MeetingFactory.eINSTANCE.createParticipation();
            participation.setRole(ParticipationRole.MEMBER);
            participation.setAttendance(i < present ? Attendance.PRESENT : Attendance.ABSENT);
            meeting.getParticipations().add(participation);
        });
    }
}
