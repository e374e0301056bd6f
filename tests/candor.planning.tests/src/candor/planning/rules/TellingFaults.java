// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.Circular;
import candor.model.meeting.DayCounting;
import candor.model.meeting.Disclosure;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.process.testing.SeededFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is told after the meeting, to the superior, in a circle and in public, and of the last meeting at this one; and what comes close to a mistake. */
final class TellingFaults {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    private static final LocalDate DUE = LocalDate.of(2022, 2, 4);

    private final List<SeededFault> changes = new ArrayList<>();

    static List<SeededFault> faults() {
        TellingFaults faults = new TellingFaults();
        faults.report("nothing entered but its kind", (d, r) -> d.getSubmissions()
                .set(d.getSubmissions().indexOf(r), another()));
        faults.report("said to be another report", (d, r) -> r.setKind(SubmissionKind.RECTIFICATION_REPORT));
        faults.report("said to be the plan", (d, r) -> r.setKind(SubmissionKind.RECTIFICATION_PLAN));
        faults.report("sent weeks late", (d, r) -> r.setSubmittedOn(DUE.plusWeeks(3)));
        faults.report("sent a year late", (d, r) -> r.setSubmittedOn(DUE.plusYears(1)));
        faults.report("seven days where the bureau gives seven", (d, r) -> {
            d.getProfile().setReportDays(7);
            r.setDueOn(null);
            r.setSubmittedOn(DUE);
        });
        faults.report("the first day counts", (d, r) -> {
            d.getProfile().setDayCounting(DayCounting.CALENDAR_INCLUSIVE);
            r.setDueOn(null);
            r.setSubmittedOn(DUE);
        });
        faults.report("two drafts", (d, r) -> {
            r.setSubmittedOn(null);
            d.getSubmissions().add(another());
        });
        faults.report("a second one planned too late", (d, r) -> {
            d.getSubmissions().add(another());
            d.getSubmissions().getLast().setDueOn(DUE.plusDays(1));
        });
        faults.report("sent before the meeting", (d, r) -> r.setSubmittedOn(LocalDate.of(2022, 1, 19)));

        faults.publicity("two circulars, none issued", d -> {
            d.getCirculars().getFirst().setIssuedOn(null);
            d.getCirculars().add(MAKE.createCircular());
        });
        faults.publicity("a second circular to nobody", d -> {
            d.getCirculars().add(MAKE.createCircular());
            d.getCirculars().getLast().setIssuedOn(DUE);
        });
        faults.publicity("an empty circular only", d -> {
            d.getCirculars().clear();
            d.getCirculars().add(MAKE.createCircular());
        });
        faults.publicity("an empty disclosure only", d -> {
            d.getDisclosures().clear();
            d.getDisclosures().add(MAKE.createDisclosure());
        });
        for (String nothing : List.of(" ", "\u3000", "\n", "\u00a0")) {
            faults.publicity(
                    "a circle of blanks " + (int) nothing.charAt(0),
                    d -> d.getDisclosures().getFirst().setAudience(nothing));
            faults.publicity(
                    "a way of blanks " + (int) nothing.charAt(0),
                    d -> d.getDisclosures().getFirst().setChannel(nothing));
        }
        faults.publicity("a second disclosure to nobody", d -> {
            d.getDisclosures().add(MAKE.createDisclosure());
            d.getDisclosures().getLast().setDate(DUE);
        });

        for (String title : List.of(
                "通报上年度民主生活会召开情况",
                "部署今年整改工作",
                "通报整改方案",
                "听取上年度述职报告",
                "传达上级关于上年度民主生活会的通报",
                "通报上年度征求意见情况",
                "研究下一年度整改任务",
                "讨论本次民主生活会整改清单",
                "通报2021年度查摆问题整改打算",
                "学习2020年度民主生活会文件")) {
            faults.agenda(title);
        }
        return faults.changes;
    }

    static List<SeededFault> innocents() {
        TellingFaults near = new TellingFaults();
        near.report(
                "sent on the day of the meeting",
                (d, r) -> r.setSubmittedOn(d.getMeeting().getDate()));
        near.report("due on the last day", (d, r) -> r.setDueOn(DUE));
        near.report("no day planned", (d, r) -> r.setDueOn(null));
        near.report("planned earlier than it must be", (d, r) -> r.setDueOn(DUE.minusDays(10)));
        near.report("a draft beside the one that was sent", (d, r) -> d.getSubmissions()
                .add(another()));
        near.report("twenty days where the bureau gives twenty", (d, r) -> {
            d.getProfile().setReportDays(20);
            r.setSubmittedOn(DUE.plusDays(5));
        });
        near.report("another report late", (d, r) -> {
            d.getSubmissions().add(another());
            d.getSubmissions().getLast().setKind(SubmissionKind.RECTIFICATION_REPORT);
            d.getSubmissions().getLast().setSubmittedOn(DUE.plusMonths(6));
            d.getSubmissions().getLast().setDueOn(DUE.plusMonths(6));
        });
        near.report("first day counts, sent the day before", (d, r) -> {
            d.getProfile().setDayCounting(DayCounting.CALENDAR_INCLUSIVE);
            r.setDueOn(null);
            r.setSubmittedOn(DUE.minusDays(1));
        });
        near.report("no day of the meeting yet", (d, r) -> {
            d.getMeeting().setDate(null);
            d.getSubmissions().clear();
        });
        near.report("no meeting yet", (d, r) -> {
            d.setMeeting(null);
            d.getSubmissions().clear();
        });

        near.add("MSH-P13", "one of two circulars issued", d -> d.getCirculars().add(MAKE.createCircular()));
        near.add("MSH-P13", "one of two disclosures dated", d -> d.getDisclosures()
                .add(MAKE.createDisclosure()));
        near.add("MSH-P13", "nothing found, nothing to make public", d -> {
            d.getProblems().clear();
            d.getDisclosures().clear();
        });
        near.add("MSH-P13", "put off", d -> {
            d.getMeeting().setState(MeetingState.POSTPONED);
            d.getCirculars().clear();
            d.getDisclosures().clear();
        });
        near.add("MSH-P13", "only planned, to nobody yet", d -> {
            Circular planned = MAKE.createCircular();
            planned.setDueOn(DUE);
            d.getCirculars().add(planned);
            Disclosure later = MAKE.createDisclosure();
            later.setContent("年底再公开一次");
            d.getDisclosures().add(later);
        });
        near.add("MSH-P13", "by word of mouth", d -> d.getDisclosures()
                .getFirst()
                .setChannel("全体党员大会口头通报"));

        for (String title : List.of(
                "通报上年度民主生活会和党史学习教育专题民主生活会整改措施落实情况",
                "通报2020年度民主生活会查摆问题整改落实情况",
                "报告去年民主生活会整改情况",
                "通报上次民主生活会整改任务完成情况",
                "通报前次民主生活会问题清单销号情况",
                "上年度民主生活会问题解决情况通报",
                "通报旧账清零情况",
                "上年整改“回头看”情况",
                "通报二〇二〇年度民主生活会整改情况",
                "通报以往民主生活会遗留问题的整改情况")) {
            near.agenda(title);
        }
        return near.changes;
    }

    private interface ReportSeed {
        void accept(Dossier dossier, Submission report);
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        changes.add(new SeededFault(rule, name, seed));
    }

    private void report(String name, ReportSeed seed) {
        add(
                "MSH-D04",
                "report: " + name,
                d -> seed.accept(
                        d,
                        d.getSubmissions().stream()
                                .filter(one -> one.getKind() == SubmissionKind.MEETING_REPORT)
                                .findFirst()
                                .orElseThrow()));
    }

    private void publicity(String name, Consumer<Dossier> seed) {
        add("MSH-P13", name, seed);
    }

    private void agenda(String title) {
        add("MSH-P05", title, d -> {
            d.getMeeting().getAgenda().removeIf(item -> item.getKind() == AgendaKind.LAST_RECTIFICATION);
            d.getMeeting().getAgenda().get(1).setTitle(title);
            d.getMeeting().getAgenda().get(1).setKind(AgendaKind.OTHER);
        });
    }

    private static Submission another() {
        Submission report = MAKE.createSubmission();
        report.setKind(SubmissionKind.MEETING_REPORT);
        return report;
    }
}
