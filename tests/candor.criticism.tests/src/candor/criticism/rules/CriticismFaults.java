// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.Examination;
import candor.model.meeting.Opinion;
import candor.model.meeting.UtteranceKind;
import candor.model.meeting.Verdict;
import candor.process.testing.SeededFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mistakes of who criticised whom, of the record, of opinions, and of the way of papers. */
final class CriticismFaults {

    private static final int CRITICISMS = 42;
    private static final int PAPERS = 8;

    private final List<SeededFault> faults = new ArrayList<>();

    static Stream<SeededFault> all() {
        CriticismFaults faults = new CriticismFaults();
        faults.directions();
        faults.record();
        faults.opinions();
        faults.changes();
        for (int i = 0; i < PAPERS; i++) {
            faults.way(i);
        }
        return faults.faults.stream();
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        faults.add(new SeededFault(rule, name, seed));
    }

    private void directions() {
        for (int i = 0; i < CRITICISMS; i++) {
            int index = i;
            add("MSH-C06", "criticism " + i + " is missing", d -> d.getCriticisms()
                    .remove(index));
            if (i % 4 == 0) {
                criticism("MSH-C06", "has no words", i, c -> c.setProblem(""));
                criticism("MSH-C06", "was not said", i, c -> c.setDelivered(false));
                criticism("MSH-C07", "is not answered", i, c -> c.setResponse("　"));
            }
        }
        add("MSH-C06", "a new member", d -> {
            d.getPersons().get(8).setGroupMember(true);
        });
    }

    private void criticism(String rule, String name, int index, Consumer<Criticism> seed) {
        add(
                rule,
                "criticism " + index + " " + name,
                d -> seed.accept(d.getCriticisms().get(index)));
    }

    private void record() {
        for (int i : new int[] {0, 1, 2, 4, 5, 6}) {
            add("N13", "member " + i + " did not examine himself", d -> d.getMinutes()
                    .getUtterances()
                    .removeIf(u -> u.getKind() == UtteranceKind.EXAMINATION
                            && u.getSpeaker() == d.getPersons().get(i)));
        }
        for (int i : new int[] {1, 2, 4}) {
            add("N13", "member " + i + " spoke before the principal", d -> {
                var utterances = d.getMinutes().getUtterances();
                utterances.move(
                        0,
                        utterances.stream()
                                .filter(u -> u.getKind() == UtteranceKind.EXAMINATION
                                        && u.getSpeaker() == d.getPersons().get(i))
                                .findFirst()
                                .orElseThrow());
            });
        }
        add("N13", "another member spoke first", d -> {
            var utterances = d.getMinutes().getUtterances();
            var last = utterances.stream()
                    .filter(u -> u.getKind() == UtteranceKind.EXAMINATION)
                    .reduce((one, other) -> other)
                    .orElseThrow();
            utterances.move(0, last);
        });
    }

    /** Whatever of it is written otherwise afterwards. */
    private void changes() {
        change("its preparation", e -> e.setPreparation("会前学习4次。"));
        change("what became of last year", e -> e.setLastRectification("上年度认领问题全部改完。"));
        change("what it explains", e -> e.setPersonalMatters("没有需要说明的情况。"));
        change("its causes", e -> e.setCauses("学得少。"));
        change("its direction", e -> e.setDirection("多到一线。"));
        change("an order", e -> e.getProblems().move(0, 1));
        change("a problem less", e -> e.getProblems().removeLast());
        change("a measure", e -> e.getProblems().getFirst().setMeasure("每月一次。"));
        change("a cause", e -> e.getProblems().getFirst().setCause("图省事。"));
        change("an extent", e -> e.getProblems().getLast().setExtent("个别情况。"));
        change("a full stop", e -> e.setCauses(e.getCauses().replace("。", "！")));
    }

    private void change(String what, Consumer<Examination> seed) {
        add("MSH-P08", what + " was changed afterwards", d -> {
            Papers.keep(d, 2);
            seed.accept(d.getExaminations().get(2));
        });
    }

    private void opinions() {
        for (int i = 0; i < 9; i++) {
            int index = i;
            add("MSH-C11", "opinion " + i + " is claimed by nobody", d -> opinion(d, index)
                    .getClaimedBy()
                    .clear());
        }
        add("MSH-C11", "an opinion about a person is claimed by nobody", d -> {
            opinion(d, 4).setPerson(d.getPersons().get(1));
            opinion(d, 4).getClaimedBy().clear();
        });
    }

    private static Opinion opinion(Dossier dossier, int index) {
        return dossier.getSolicitations().getFirst().getOpinions().get(index);
    }

    private void way(int i) {
        paper("MSH-P07", "is final without a review", i, e -> e.getReviews().clear());
        paper("MSH-P07", "is final after it was given back", i, e -> e.getReviews()
                .getLast()
                .setVerdict(Verdict.RETURNED));
        paper("MSH-P07", "was reviewed by nobody", i, e -> e.getReviews()
                .getLast()
                .setReviewer(null));
        paper("MSH-P07", "was reviewed at no time", i, e -> e.getReviews()
                .getLast()
                .setDate(null));
        add("MSH-P07", "paper " + i + " was reviewed by another", d -> d.getExaminations()
                .get(i)
                .getReviews()
                .getLast()
                .setReviewer(d.getPersons().get(9)));
        add("MSH-P08", "paper " + i + " was changed afterwards", d -> {
            Papers.keep(d, i);
            d.getExaminations().get(i).getProblems().getFirst().setFacts("2021年只有1次。");
        });
    }

    private void paper(String rule, String name, int index, Consumer<Examination> seed) {
        add(
                rule,
                "paper " + index + " " + name,
                d -> seed.accept(d.getExaminations().get(index)));
    }
}
