// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.LetterDirection;
import candor.model.meeting.LetterKind;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Organization;
import candor.model.meeting.Submission;
import candor.process.testing.SeededFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mistakes of numbers, recipients, signers, titles and enclosures of letters. */
final class LetterFaults {

    private final List<SeededFault> faults = new ArrayList<>();

    static Stream<SeededFault> all(Dossier sample) {
        LetterFaults faults = new LetterFaults();
        for (int i = 0; i < sample.getLetters().size(); i++) {
            Letter letter = sample.getLetters().get(i);
            faults.number(i);
            if (letter.getDirection() == LetterDirection.OUTGOING && letter.getKind() == LetterKind.REPORT) {
                faults.report(i);
            }
            if (letter.getDirection() == LetterDirection.OUTGOING
                    && (letter.getKind() == LetterKind.REPORT || letter.getKind() == LetterKind.REQUEST)) {
                faults.upward(i);
            }
        }
        faults.request();
        for (int i = 1; i < sample.getSubmissions().size(); i++) {
            faults.submission(i);
        }
        faults.enclosures();
        return faults.faults.stream();
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        faults.add(new SeededFault(rule, name, seed));
    }

    private void letter(String rule, String name, int index, BiConsumer<Dossier, Letter> seed) {
        add(
                rule,
                "letter " + index + " " + name,
                d -> seed.accept(d, d.getLetters().get(index)));
    }

    private void number(int index) {
        letter("MSH-N01", "loses 〔", index, (d, l) -> l.setNumber(l.getNumber().replace("〔", "")));
        letter("MSH-N01", "loses 〕", index, (d, l) -> l.setNumber(l.getNumber().replace("〕", "")));
        letter("MSH-N04", "cited with another number", index, (d, l) -> d.getMeeting()
                .setPreparationRequirements(
                        "按照《" + l.getTitle() + "》（" + l.getNumber().replace("号", "8号") + "）的要求准备。"));
        letter("MSH-N04", "has its number twice", index, (d, l) -> {
            Letter twin = MeetingFactory.eINSTANCE.createLetter();
            twin.setTitle("关于另一件事的通知");
            twin.setNumber(l.getNumber());
            twin.getIssuers().addAll(l.getIssuers());
            d.getLetters().add(twin);
        });
    }

    private void upward(int index) {
        letter("MSH-S11", "goes to two", index, (d, l) -> l.getRecipients()
                .add(d.getOrganizations().getLast()));
        letter("MSH-S11", "is copied to those below", index, (d, l) -> {
            Organization below = MeetingFactory.eINSTANCE.createOrganization();
            below.setShortName("清水河管理所");
            below.getSuperiors().add(d.getOrganizations().get(1));
            d.getOrganizations().add(below);
            l.getCopies().add(below);
        });
        letter("MSH-S12", "without a signer", index, (d, l) -> l.getSigners().clear());
        letter("MSH-A06", "goes to another superior", index, (d, l) -> l.getRecipients()
                .set(0, d.getOrganizations().getLast()));
    }

    private void report(int index) {
        letter(
                "MSH-S09",
                "asks in its title",
                index,
                (d, l) -> l.setTitle(l.getTitle().replace("报告", "请示报告")));
        letter("MSH-S09", "asks in its note", index, (d, l) -> l.setNote("以上妥否，请批示"));
        letter("MSH-A02", "mentions an enclosure", index, (d, l) -> {
            l.getEnclosures().clear();
            l.setNote("详见附件");
        });
    }

    private void request() {
        request("MSH-S09", "calls itself a report", (d, l) -> l.setTitle("关于召开党史学习教育专题民主生活会的请示报告"));
        request("MSH-S09", "calls itself a notice", (d, l) -> l.setTitle("关于召开党史学习教育专题民主生活会的通知"));
        for (String second : List.of("并申请会议经费", "和调整督导安排", "，同时增加参会人员", "及更换会议室")) {
            request("MSH-S10", second, (d, l) -> l.setTitle("关于召开党史学习教育专题民主生活会" + second + "的请示"));
        }
        request("MSH-S10", "encloses another", (d, l) -> l.getEnclosures().add("关于增加编制的请示"));
        request("MSH-S10", "is the invitation too", (d, l) -> d.getMeeting().setInvitation(l));
        request("MSH-S10", "is a submission's letter too", (d, l) -> d.getSubmissions()
                .getFirst()
                .setLetter(l));
        request("MSH-S12", "names nobody to call", (d, l) -> l.setContact(null));
        request("MSH-S12", "names nobody who can be called", (d, l) -> l.getContact()
                .setPhone(""));
        request("MSH-N04", "rests on nothing", (d, l) -> l.getBasis().clear());
        request("MSH-A06", "goes past the superior", (d, l) -> d.getOrganization()
                .getSuperiors()
                .set(0, d.getOrganizations().getLast()));
        request("MSH-A01", "calls the meeting otherwise", (d, l) -> l.setTitle("关于召开党史教育民主生活会的请示"));
        for (String wrong : List.of("中示例市水务局党组党史学习教育专题民主生活会方案（送审稿）", "示例市水务局党组民主生活会方案", "《水务局党组党史学习教育专题民主生活会方案》")) {
            request("MSH-A01", "encloses " + wrong, (d, l) -> l.getEnclosures().add(wrong));
        }
        add("MSH-A01", "invitation to another meeting", d -> d.getMeeting()
                .getInvitation()
                .setTitle("关于召开年度民主生活会的通知"));
        add("MSH-N04", "notice registered twice", d -> {
            Letter notice = d.getMeeting().getNotice();
            Letter twin = MeetingFactory.eINSTANCE.createLetter();
            twin.setTitle(notice.getTitle());
            twin.getIssuers().addAll(notice.getIssuers());
            twin.setNumber("示组通〔2021〕85号");
            d.getLetters().add(twin);
        });
    }

    private void request(String rule, String name, BiConsumer<Dossier, Letter> seed) {
        add(rule, "request " + name, d -> seed.accept(d, d.getMeeting().getRequest()));
    }

    private void submission(int index) {
        submission("MSH-S09", "asks", index, (d, s) -> s.setIntentions("以上方案，请予审批。"));
        submission("MSH-S09", "asks at its end", index, (d, s) -> s.setProblems("问题清单附后，当否，请指示。"));
        submission(
                "MSH-A06",
                "goes to another",
                index,
                (d, s) -> s.setRecipient(d.getOrganizations().get(3)));
        submission("MSH-A02", "mentions an enclosure", index, (d, s) -> {
            s.getEnclosures().clear();
            s.getLetter().getEnclosures().clear();
            s.setNote("随文附整改台账");
        });
    }

    private void submission(String rule, String name, int index, BiConsumer<Dossier, Submission> seed) {
        add(
                rule,
                "submission " + index + " " + name,
                d -> seed.accept(d, d.getSubmissions().get(index)));
    }

    private void enclosures() {
        submission("MSH-A02", "of papers without papers", 0, (d, s) -> s.getEnclosures()
                .clear());
        for (int i = 0; i < 3; i++) {
            int enclosure = i;
            submission("MSH-A01", "renames enclosure " + i, 1, (d, s) -> s.getEnclosures()
                    .set(enclosure, "会议材料" + enclosure));
        }
        for (int i = 0; i < 2; i++) {
            int enclosure = i;
            submission("MSH-A01", "renames enclosure " + i, 2, (d, s) -> s.getLetter()
                    .getEnclosures()
                    .set(enclosure, "材料" + enclosure));
        }
    }
}
