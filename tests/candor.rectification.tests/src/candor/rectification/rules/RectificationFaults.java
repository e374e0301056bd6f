// SPDX-License-Identifier: EPL-2.0
package candor.rectification.rules;

import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.Measure;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Problem;
import candor.model.meeting.ProgressState;
import candor.model.meeting.Submission;
import candor.model.meeting.SubmissionKind;
import candor.model.meeting.Timeframe;
import candor.process.testing.SeededFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Mistakes in the ledger and its reports, and what comes close to them. */
final class RectificationFaults {

    private final List<SeededFault> changes = new ArrayList<>();

    static List<SeededFault> all() {
        RectificationFaults faults = new RectificationFaults();
        for (int i : List.of(0, 1, 4, 8, 9)) {
            faults.ledger(i);
        }
        faults.words(
                "MSH-P12",
                List.of(
                        "进一步加强学习。",
                        "提高认识，强化担当。",
                        "切实转变作风。",
                        "加大督办力度，不断改进工作。",
                        "增强宗旨意识。",
                        "深入基层开展调研。",
                        "持续改进工作作风。",
                        "认真抓好各项部署。",
                        "大力提升服务水平。",
                        "严格要求自己，积极担当作为。"));
        for (int i = 0; i < 3; i++) {
            int carried = i;
            faults.add("MSH-P11", "carried problem " + i + " is thrown out", d -> d.getProblems()
                    .remove(d.getProblems().stream()
                            .filter(p -> p.getCarriedFrom() != null)
                            .toList()
                            .get(carried)));
        }
        faults.add("MSH-P11", "what was done is taken up again", d -> {
            Problem done = d.getPreviousMeetings().getFirst().getProblems().getLast();
            done.setState(ProgressState.IN_PROGRESS);
            done.setClosure(null);
        });
        faults.reports();
        faults.changes.addAll(OldAccounts.faults());
        return faults.changes;
    }

    static List<SeededFault> innocent() {
        RectificationFaults near = new RectificationFaults();
        near.add(
                "MSH-P09",
                "a closed problem without measures",
                d -> d.getProblems().get(2).getMeasures().clear());
        near.measure("MSH-P09", "a lasting measure without a deadline", m -> {
            m.setTimeframe(Timeframe.LONG_TERM);
            m.setDeadline(null);
        });
        near.measure("MSH-P09", "a department alone is responsible", m -> {
            m.setLeader(null);
            m.setResponsible(null);
        });
        near.measure("MSH-P10", "due today", m -> m.setDeadline(LocalDate.of(2022, 4, 30)));
        near.measure("MSH-P10", "late, but done", m -> {
            m.setDeadline(LocalDate.of(2022, 3, 1));
            m.setState(ProgressState.DONE);
        });
        near.add("MSH-P10", "an earlier meeting's measure", d -> d.getPreviousMeetings()
                .getFirst()
                .getProblems()
                .getFirst()
                .getMeasures()
                .getFirst()
                .setDeadline(LocalDate.of(2021, 3, 1)));
        near.add("MSH-P11", "continued by being merged into another", d -> {
            Problem carried = d.getProblems().getLast();
            Problem earlier = carried.getCarriedFrom();
            d.getProblems().remove(carried);
            d.getProblems().getFirst().getSources().add(earlier);
        });
        near.measure("MSH-P12", "more of the same, but counted", m -> {
            m.setText("进一步加强调研，全年到基层不少于12次。");
            m.setTarget(null);
            m.setRule(null);
        });
        for (String counted : List.of(
                "进一步加强走访，全年走访企业不少于20家。",
                "提高办理效率，3小时内答复。",
                "加强学习，每人撰写心得两篇。",
                "强化巡查，重点河段每旬巡查。",
                "加大培训力度，人均不少于四十学时。",
                "切实整改，年底前全部办结。",
                "改进督办，按《督办工作办法》逐项通报。")) {
            near.measure("MSH-P12", counted, m -> {
                m.setText(counted);
                m.setTarget(null);
                m.setRule(null);
            });
        }
        near.measure("MSH-P12", "more of the same, with a result to be checked", m -> {
            m.setText("进一步加强学习。");
            m.setTarget("形成学习清单并逐项通报");
            m.setRule(null);
        });
        near.add("MSH-P15", "a long report that was sent", d -> report(d).setCourse("会".repeat(4000)));
        near.add("MSH-P15", "as long as it may be", d -> {
            Submission draft = draft(d);
            draft.setCourse("会".repeat(2000));
            draft.setIntentions("改".repeat(1000));
        });
        near.add("N07", "papers by another name", d -> {
            report(d).getEnclosures().clear();
            report(d).getEnclosures().addAll(List.of("专题民主生活会会议实录", "个人剖析材料7份"));
        });
        near.add("N08", "a working committee of discipline, and a department known by its kind", d -> {
            Letter letter = report(d).getLetter();
            letter.getCopies().clear();
            letter.getCopies()
                    .addAll(List.of(body("市直机关纪工委", null), body("市委某部", OrganizationKind.ORGANIZATION_DEPARTMENT)));
            d.getOrganizations().addAll(letter.getCopies());
        });
        near.add("MSH-P15", "a long plan that was adopted", d -> {
            d.getRectificationPlan().setRequirements("会".repeat(4000));
        });
        near.add("N07", "not sent yet", d -> draft(d).getEnclosures().clear());
        near.add(
                "N07",
                "another report",
                d -> d.getSubmissions().getLast().getEnclosures().clear());
        near.add("N08", "addressed to them instead of copied", d -> {
            report(d).getLetter().getRecipients().addAll(report(d).getLetter().getCopies());
            report(d).getLetter().getCopies().clear();
        });
        near.changes.addAll(OldAccounts.innocents());
        return near.changes;
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        changes.add(new SeededFault(rule, name, seed));
    }

    private void measure(String rule, String name, Consumer<Measure> seed) {
        add(rule, name, d -> seed.accept(d.getProblems().get(1).getMeasures().getFirst()));
    }

    private void ledger(int index) {
        add(
                "MSH-P09",
                "problem " + index + " without measures",
                d -> d.getProblems().get(index).getMeasures().clear());
        first("MSH-P09", "nothing said", index, m -> m.setText(" "));
        first("MSH-P09", "nobody responsible", index, m -> {
            m.setLeader(null);
            m.setDepartment(null);
            m.setResponsible(null);
        });
        first("MSH-P09", "no deadline", index, m -> {
            m.setTimeframe(Timeframe.STAGED);
            m.setState(ProgressState.IN_PROGRESS);
            m.setDeadline(null);
        });
        first("MSH-P10", "a day late", index, m -> {
            m.setState(ProgressState.NOT_STARTED);
            m.setDeadline(LocalDate.of(2022, 4, 29));
        });
    }

    private void first(String rule, String name, int index, Consumer<Measure> seed) {
        add(
                rule,
                name + " for problem " + index,
                d -> seed.accept(d.getProblems().get(index).getMeasures().getFirst()));
    }

    private void words(String rule, List<String> texts) {
        for (String text : texts) {
            measure(rule, text, m -> {
                m.setText(text);
                m.setTarget(null);
                m.setRule(null);
            });
        }
    }

    private void reports() {
        add("MSH-P15", "a long course", d -> draft(d).setCourse("会".repeat(3001)));
        add("MSH-P15", "long together", d -> {
            draft(d).setCourse("会".repeat(1600));
            d.getSubmissions().getLast().setProblems("题".repeat(1600));
        });
        add("MSH-P15", "a long plan", d -> {
            d.getRectificationPlan().setAdoptedOn(null);
            d.getRectificationPlan().setSafeguards("会".repeat(3001));
        });
        add("N08", "the superior committee is no department", d -> {
            Letter letter = report(d).getLetter();
            letter.getCopies().clear();
            letter.getRecipients().clear();
            letter.getRecipients().add(body("开发区党工委", null));
            letter.getCopies().add(body("开发区纪工委", null));
            d.getOrganizations().addAll(letter.getRecipients());
            d.getOrganizations().addAll(letter.getCopies());
        });
        add("N07", "no enclosure", d -> report(d).getEnclosures().clear());
        add("N07", "without the record", d -> report(d).getEnclosures().removeIf(title -> title.contains("记录")));
        add("N07", "without papers", d -> report(d).getEnclosures().removeIf(title -> !title.contains("记录")));
        add("N08", "no copies", d -> report(d).getLetter().getCopies().clear());
        add(
                "N08",
                "a copy for one alone",
                d -> report(d).getLetter().getCopies().removeLast());
    }

    private static Organization body(String name, OrganizationKind kind) {
        Organization body = MeetingFactory.eINSTANCE.createOrganization();
        body.setName(name);
        if (kind != null) {
            body.setKind(kind);
        }
        return body;
    }

    private static Submission report(Dossier dossier) {
        return dossier.getSubmissions().stream()
                .filter(one -> one.getKind() == SubmissionKind.MEETING_REPORT)
                .findFirst()
                .orElseThrow();
    }

    private static Submission draft(Dossier dossier) {
        Submission draft = MeetingFactory.eINSTANCE.createSubmission();
        draft.setKind(SubmissionKind.RECTIFICATION_REPORT);
        dossier.getSubmissions().add(draft);
        return draft;
    }
}
