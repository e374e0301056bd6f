// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.DayCounting;
import candor.model.meeting.DaySession;
import candor.model.meeting.Decision;
import candor.model.meeting.Dossier;
import candor.model.meeting.Holiday;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterKind;
import candor.model.meeting.Meeting;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.MeetingState;
import candor.model.meeting.Opinion;
import candor.model.meeting.Organization;
import candor.model.meeting.Person;
import candor.model.meeting.PlanState;
import candor.model.meeting.Submission;
import candor.model.meeting.Talk;
import candor.model.meeting.Weekday;
import candor.model.query.Opinions;
import candor.planning.opinions.OpinionEdits;
import candor.process.testing.SeededFault;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Changes of the sample that come close to breaking a rule and do not. */
final class PlanningInnocentChanges {

    private final List<SeededFault> changes = new ArrayList<>();

    static List<SeededFault> all() {
        PlanningInnocentChanges changes = new PlanningInnocentChanges();
        changes.dates();
        changes.people();
        changes.letters();
        changes.texts();
        changes.changes.addAll(WordFaults.innocents());
        changes.changes.addAll(TellingFaults.innocents());
        return changes.changes;
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        changes.add(new SeededFault(rule, name, seed));
    }

    private void meeting(String rule, String name, Consumer<Meeting> seed) {
        add(rule, name, d -> seed.accept(d.getMeeting()));
    }

    private void dates() {
        meeting("MSH-D01", "the right weekday is planned", m -> m.setPlannedWeekday(Weekday.THURSDAY));
        meeting("MSH-D01", "the right weekday is written", m -> m.setLeaveRules("2022年1月20日（周四）前请假。"));
        add("MSH-D01", "what was said stays as it was said", d -> Opinions.all(d)
                .getFirst()
                .setText("2022年1月20日（星期一）停水没有通知。"));
        meeting("MSH-D02", "neither date nor weekday", m -> {
            m.setDate(null);
            m.setPlannedWeekday(Weekday.UNKNOWN);
        });
        meeting("MSH-D03", "on the first day allowed", m -> m.setDate(LocalDate.of(2022, 1, 15)));
        add("MSH-D03", "early with consent", d -> {
            d.getMeeting().setDate(LocalDate.of(2022, 1, 10));
            d.getMeeting().setConsent(consent(d));
        });
        add("MSH-D03", "three days where three are asked", d -> {
            d.getProfile().setLeadDays(3);
            d.getMeeting().setDate(LocalDate.of(2022, 1, 8));
        });
        meeting("MSH-D04", "put off, nothing to report", m -> {
            m.setState(MeetingState.POSTPONED);
            ((Dossier) m.eContainer()).getSubmissions().clear();
        });
        add("MSH-D04", "due later, counted in working days", d -> {
            d.getProfile().setDayCounting(DayCounting.WORKING_AFTER);
            d.getSubmissions().get(1).setDueOn(LocalDate.of(2022, 2, 15));
        });
        add("MSH-D04", "sent on the last day", d -> d.getSubmissions().get(1).setSubmittedOn(LocalDate.of(2022, 2, 4)));
        add("MSH-D05", "a Saturday that is worked", d -> {
            d.getMeeting().setDate(LocalDate.of(2022, 1, 29));
        });
        add("MSH-D05", "the day behind a holiday", d -> {
            Holiday holiday = MeetingFactory.eINSTANCE.createHoliday();
            holiday.setStartOn(LocalDate.of(2022, 1, 18));
            holiday.setEndOn(LocalDate.of(2022, 1, 19));
            d.getProfile().getHolidays().add(holiday);
        });
        meeting("MSH-D07", "first day of the window", m -> m.setDate(LocalDate.of(2022, 1, 4)));
        meeting("MSH-D07", "last day of the window", m -> m.setDate(LocalDate.of(2022, 1, 28)));
        add("MSH-D07", "put off with consent", d -> {
            d.getMeeting().setState(MeetingState.POSTPONED);
            d.getMeeting().setDate(LocalDate.of(2022, 5, 5));
            d.getMeeting().setConsent(consent(d));
        });
        for (LocalDate day : List.of(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 3, 31))) {
            meeting("MSH-D07", "no window, " + day, m -> {
                m.getNotice().setWindowStart(null);
                m.getNotice().setWindowEnd(null);
                m.setDate(day);
            });
        }
        add("N01", "newly founded", d -> {
            d.setFirstYear(true);
            d.getPreviousMeetings().clear();
        });
        add("N01", "newly founded, with a special meeting since", d -> {
            d.setFirstYear(true);
            d.getPreviousMeetings().removeFirst();
        });
        add("MSH-P05", "newly founded", d -> {
            d.setFirstYear(true);
            d.getPreviousMeetings().clear();
            d.getMeeting().getAgenda().removeIf(i -> i.getKind() == AgendaKind.LAST_RECTIFICATION);
        });
        meeting("N01", "the yearly meeting itself", m -> m.setKind(MeetingKind.ANNUAL));
        meeting("N22", "every minute planned", m -> m.getAgenda().getFirst().setMinutes(13));
        meeting("N22", "nothing planned in minutes", m -> m.getAgenda().forEach(i -> i.setMinutes(0)));
        meeting("MSH-P13", "not held yet", m -> {
            m.setState(MeetingState.APPROVED);
            ((Dossier) m.eContainer()).getCirculars().clear();
            ((Dossier) m.eContainer()).getDisclosures().clear();
        });
    }

    private static Letter consent(Dossier dossier) {
        Letter consent = MeetingFactory.eINSTANCE.createLetter();
        consent.setNumber("示委〔2022〕7号");
        dossier.getLetters().add(consent);
        return consent;
    }

    private void people() {
        add("N03a", "ninety per cent", d -> {
            d.getProfile().setQuorumNumerator(9);
            d.getProfile().setQuorumDenominator(10);
        });
        add("N03a", "everybody", d -> {
            d.getProfile().setQuorumNumerator(1);
            d.getProfile().setQuorumDenominator(1);
        });
        add("MSH-P03", "talks the other way round", d -> d.getTalks().forEach(t -> {
            Person initiator = t.getInitiator();
            t.setInitiator(t.getPartner());
            t.setPartner(initiator);
        }));
        add("MSH-P03", "another representative of the branch", d -> {
            Talk talk = d.getTalks().stream()
                    .filter(t -> t.getBranch() != null)
                    .findFirst()
                    .orElseThrow();
            Person other = MeetingFactory.eINSTANCE.createPerson();
            d.getPersons().add(other);
            talk.setPartner(other);
        });
        add("MSH-P03", "a leader who heads the department himself", d -> d.getOrganizations()
                .get(1)
                .getDepartments()
                .get(1)
                .setHead(d.getOrganizations().get(1).getDepartments().get(1).getLeader()));
        add("ZSH-P01", "everybody has talked with one of the committee and one of the members", PeopleFaults::branch);
        add("ZSH-P01", "members together with one of the committee", d -> {
            PeopleFaults.branch(d);
            Talk talk = d.getTalks().get(3);
            talk.getCompanions().add(d.getTalks().get(4).getPartner());
            d.getTalks().remove(4);
        });
        add("MSH-P03", "the talks of a branch are not those of a team", PeopleFaults::branch);
        add("N15", "held on the eve of the meeting", d -> d.getTalks()
                .getFirst()
                .setHeldOn(LocalDate.of(2022, 1, 19)));
        meeting("MSH-S08", "names not listed yet", m -> m.getParticipations().clear());
        meeting("MSH-S08", "another recorder", m -> m.getParticipations()
                .getLast()
                .setPerson(null));
    }

    private void letters() {
        for (String number : List.of("示水党组〔2022〕10号", "国发〔2021〕1号", "XXX〔2021〕XXX号", "示组通58号")) {
            meeting("MSH-N01", number, m -> m.getRequest().setNumber(number));
        }
        meeting(
                "MSH-N04",
                "cited as registered",
                m -> m.setLeaveRules(
                        "《" + m.getNotice().getTitle() + "》（" + m.getNotice().getNumber() + "）"));
        meeting("MSH-N04", "another document cited", m -> m.setLeaveRules("《关于请假的规定》（示委〔2020〕9号）"));
        add("MSH-S11", "copied to the superior's organs", d -> {
            Organization organ = MeetingFactory.eINSTANCE.createOrganization();
            organ.getSuperiors().addAll(d.getOrganization().getSuperiors());
            d.getOrganizations().add(organ);
            d.getMeeting().getRequest().getCopies().add(organ);
        });
        meeting("MSH-S11", "a notice to many", m -> m.getInvitation()
                .getRecipients()
                .addAll(((Dossier) m.eContainer()).getOrganizations()));
        meeting("MSH-S12", "a notice without signer", m -> m.getInvitation()
                .getSigners()
                .clear());
        add(
                "MSH-S12",
                "a report without contact",
                d -> d.getSubmissions().get(1).getLetter().setContact(null));
        meeting(
                "MSH-S09",
                "a reply that speaks of requests",
                m -> m.getRequest().getReplies().getFirst().setTitle("关于有关请示的批复"));
        meeting(
                "MSH-S09",
                "materials that ask for review",
                m -> ((Dossier) m.eContainer()).getSubmissions().getFirst().setPreparation("请审定。"));
        for (String title : List.of("关于召开党史学习教育和巡察整改专题民主生活会的请示", "关于召开党史学习教育专题民主生活会并报送方案的请示")) {
            meeting("MSH-S10", title, m -> m.getRequest().setTitle(title));
        }
        meeting("MSH-A01", "plan enclosed under its name", m -> m.getRequest()
                .getEnclosures()
                .add("《示例市水务局党组 党史学习教育专题民主生活会方案》（送 审 稿）"));
        add(
                "MSH-A01",
                "an enclosure more in the letter",
                d -> d.getSubmissions().get(1).getLetter().getEnclosures().add("征求意见汇总表"));
        add("MSH-A02", "enclosures listed in the letter only", d -> {
            Submission report = d.getSubmissions().get(1);
            report.getEnclosures().clear();
            report.setProblems("详见附件。");
        });
        meeting("MSH-A02", "the request has its plan", m -> m.getRequest().setNote("详见附件"));
        add("MSH-A06", "a letter of papers for review", d -> d.getSubmissions()
                .getFirst()
                .setRecipient(d.getOrganizations().getLast()));
        meeting("MSH-A06", "no request yet", m -> m.setRequest(null));
    }

    private void texts() {
        meeting("MSH-S07", "a long theme", m -> m.setTheme("弘扬伟大建党精神".repeat(25)));
        meeting("MSH-S07", "only the year known", m -> {
            m.setDate(null);
            m.setPlannedYear(2022);
        });
        meeting("MSH-P04", "nothing planned yet", m -> m.getAgenda().clear());
        meeting("MSH-P05", "in another place", m -> m.getAgenda().move(4, 1));
        meeting("MSH-P05", "without the report on opinions", m -> m.getAgenda()
                .removeIf(i -> i.getKind() == AgendaKind.OPINION_REPORT));
        meeting("MSH-S08a", "until half past twelve", m -> {
            m.setEndSession(DaySession.MORNING);
            m.setEndTime(LocalTime.of(12, 30));
        });
        meeting("MSH-S08a", "from evening to the morning of the next day", m -> {
            m.setEndDate(m.getDate().plusDays(1));
            m.setEndTime(LocalTime.of(7, 0));
        });
        meeting(
                "MSH-S08a",
                "another day's deed",
                m -> ((Dossier) m.eContainer()).getCirculars().getFirst().setOverview("2022年1月13日收到批复。会议随后召开。"));
        meeting(
                "MSH-A04",
                "approved with changes",
                m -> m.getRequest().getReplies().getFirst().setDecision(Decision.APPROVED_WITH_CHANGES));
        meeting("MSH-A04", "for approval and marked so", m -> {
            m.setPlanState(PlanState.SUBMISSION);
            m.getRequest().getReplies().clear();
            m.getAgenda().getFirst().setTitle("讨论方案（送审稿）");
        });
        meeting("MSH-A04", "the request still asks", m -> m.getRequest().setNote("拟于1月召开"));
        for (String text : List.of("示例市水务局办公室负责。", "示例市水务局党组会议审定。", "学习临江市水务局的做法。", "邀请省水务局专家。", "由中国共产党示例市水务局党组负责。")) {
            meeting("MSH-A05", text, m -> m.getAgenda().getFirst().setTransition(text));
        }
        add("MSH-A05", "people call it as they like", d -> Opinions.all(d)
                .getFirst()
                .setText("水务局来得少。"));
        for (String text : List.of("谈心谈话30余人次。", "谈心谈话32人次。", "谈心谈话多次。", "集中学习四次。", "提出批评意见42条。")) {
            add("MSH-A08", text, d -> d.getSubmissions().get(1).setPreparation(text));
        }
        add("MSH-A08", "a round not closed", d -> d.getSolicitations()
                .getFirst()
                .setRegisteredCount(0));
        add("MSH-P06", "redacted for the person concerned", d -> Opinions.all(d)
                .getFirst()
                .setRedactedText("学习不够深。"));
        add("MSH-P06", "a correction that is recorded", d -> {
            List<Opinion> opinions = d.getSolicitations().getFirst().getOpinions();
            Opinion correction = OpinionEdits.correction(opinions.getFirst());
            opinions.add(1, correction);
            correction.setCorrects(opinions.getFirst());
            correction.setRecordedOn(opinions.getFirst().getRecordedOn());
            correction.setDigest(Opinions.digest(correction.getText()));
        });
        add(
                "MSH-P06",
                "an opinion not recorded yet",
                d -> d.getSolicitations().getFirst().getOpinions().add(MeetingFactory.eINSTANCE.createOpinion()));
        meeting("MSH-S10", "a report may tell of much", m -> {
            Letter letter = ((Dossier) m.eContainer()).getSubmissions().get(1).getLetter();
            letter.setKind(LetterKind.REPORT);
            letter.setTitle("关于召开情况和调整分工的报告");
        });
    }
}
