// SPDX-License-Identifier: EPL-2.0
package candor.criticism.rules;

import candor.model.meeting.Criticism;
import candor.model.meeting.Dossier;
import candor.model.meeting.ExaminedProblem;
import candor.model.meeting.PreviousMeeting;
import candor.model.meeting.Submission;
import candor.process.testing.SeededFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Texts that say nothing, and texts that are copied. */
final class WordingFaults {

    private static final int PAPERS = 8;
    private static final int CRITICISMS = 42;

    private final List<SeededFault> faults = new ArrayList<>();

    static Stream<SeededFault> all() {
        WordingFaults faults = new WordingFaults();
        for (int i = 0; i < CRITICISMS; i += 6) {
            faults.criticisms(i);
        }
        for (int i = 1; i < PAPERS; i++) {
            faults.outlines(i);
        }
        faults.ways();
        faults.papers();
        faults.copies();
        return faults.faults.stream();
    }

    private void add(String rule, String name, Consumer<Dossier> seed) {
        faults.add(new SeededFault(rule, name, seed));
    }

    private void criticism(String rule, String name, int index, Consumer<Criticism> seed) {
        add(
                rule,
                "criticism " + index + " " + name,
                d -> seed.accept(d.getCriticisms().get(index)));
    }

    private void problem(String rule, String name, int paper, Consumer<ExaminedProblem> seed) {
        add(
                rule,
                "paper " + paper + " " + name,
                d -> seed.accept(d.getExaminations().get(paper).getProblems().get(paper % 5)));
    }

    private void criticisms(int i) {
        criticism("MSH-C01", "wishes", i, c -> {
            c.setProblem("希望今后多下基层，进一步密切联系群众。");
            c.setFacts(null);
        });
        criticism("MSH-C03", "praises", i, c -> {
            c.setProblem("一年来工作扎实有效，得到上级充分肯定。");
            c.setFacts(null);
        });
        criticism("MSH-C04", "is a stock phrase", i, c -> {
            c.setProblem("学习不够深入，调研不够扎实。");
            c.setFacts(" ");
        });
        criticism("MSH-C05", "hides behind others", i, c -> c.setProblem("有的同志反映你听意见少。"));
        criticism("MSH-C10", "has no case", i, c -> {
            c.setProblem("抓落实不够有力。");
            c.setFacts("平时工作中有这种现象。");
        });
    }

    private void outlines(int i) {
        problem("MSH-C02", "speaks of the team", i, p -> {
            p.setProblem("班子学习氛围不浓。");
            p.setManifestation("集中研讨质量不高。");
        });
        problem("MSH-C02", "speaks of subordinates", i, p -> {
            p.setProblem("科室人员办文质量不高。");
            p.setManifestation(null);
        });
        problem("MSH-C10", "has no case", i, p -> {
            p.setProblem("抓落实不够有力。");
            p.setManifestation("布置多，检查少。");
            p.setFacts("工作中不同程度存在这种情况。");
        });
    }

    /** Adds a fault for every way in which each of the three is written. */
    private void ways() {
        for (String praise : List.of("满意度连续五年98%以上。", "考核排名第一，群众交口称赞。", "严于律己，没有收过一份礼。", "攻克了两项关键技术，填补了空白。")) {
            criticism("MSH-C03", praise, 2, c -> only(c, praise));
        }
        for (String stock : List.of("学用结合还有差距，知行合一做得不够好。", "斗争精神不够强，遇到矛盾有时绕着走。", "谋划工作的前瞻性、系统性有待增强。", "重部署、轻落实。")) {
            criticism("MSH-C04", stock, 2, c -> only(c, stock));
        }
        for (String vague : List.of("有群众反映，窗口态度生硬。", "某位领导打过招呼。", "坊间有议论，说你偏心。", "一些老同志对文件传达慢有意见。")) {
            criticism("MSH-C05", vague, 2, c -> only(c, vague));
        }
    }

    private static void only(Criticism criticism, String problem) {
        criticism.setProblem(problem);
        criticism.setFacts(null);
    }

    private void papers() {
        problem("MSH-C03", "praises", 0, p -> {
            p.setProblem("圆满完成全年任务。");
            p.setManifestation("多项工作走在全市前列。");
            p.setFacts("荣获先进集体称号。");
        });
        problem("MSH-C04", "is a stock phrase", 3, p -> {
            p.setProblem("学习不够、调研不够、创新不够。");
            p.setManifestation("理论学习抓得不紧。");
            p.setFacts(null);
        });
        problem("MSH-C05", "hides behind others", 4, p -> p.setManifestation("个别同志不敢讲真话。"));
        add("MSH-C05", "the report hides the persons", d -> report(d).setCriticisms("有的同志认为会议偏多。"));
        add("MSH-C05", "the report's problems hide the persons", d -> report(d).setProblems("部分领导干部作风不实。"));
    }

    private static Submission report(Dossier dossier) {
        return dossier.getSubmissions().getFirst();
    }

    private void copies() {
        add("MSH-C08", "a problem of another member", d -> {
            ExaminedProblem from = d.getExaminations().get(2).getProblems().get(2);
            ExaminedProblem to = d.getExaminations().get(3).getProblems().get(2);
            to.setProblem(from.getProblem());
            to.setManifestation(from.getManifestation());
            to.setFacts(from.getFacts().replace("214", "97"));
        });
        for (int i = 0; i < 5; i++) {
            int place = i;
            add("MSH-C08", "problem " + i + " of another member in other order", d -> {
                ExaminedProblem from = d.getExaminations().get(5).getProblems().get(place);
                ExaminedProblem to = d.getExaminations().get(6).getProblems().get(place);
                to.setProblem("我" + from.getProblem());
                to.setManifestation(from.getFacts());
                to.setFacts(from.getManifestation());
            });
        }
        add("MSH-C08", "the causes of another member", d -> d.getExaminations()
                .get(4)
                .setCauses(d.getExaminations().get(5).getCauses() + "今后改正。"));
        add("MSH-C08", "the direction of another member", d -> d.getExaminations()
                .get(4)
                .setDirection("要做到：" + d.getExaminations().get(1).getDirection()));
        add("MSH-C08", "the same criticism of two", d -> {
            d.getCriticisms().get(1).setProblem(d.getCriticisms().get(10).getProblem());
            d.getCriticisms().get(1).setFacts(d.getCriticisms().get(10).getFacts());
        });
        add("MSH-C08", "a problem of last year", d -> {
            PreviousMeeting last = d.getPreviousMeetings().getFirst();
            last.getProblems().getFirst().setManifestation("13个基层水管站中有取暖、饮水条件差的情况，职工多次反映没有解决");
            ExaminedProblem problem = d.getExaminations().get(3).getProblems().get(2);
            problem.setProblem(last.getProblems().getFirst().getSummary());
            problem.setManifestation(last.getProblems().getFirst().getManifestation());
            problem.setFacts(null);
        });
    }
}
