// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Secrecy;
import candor.process.testing.SeededFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mistakes of forms, marks and names, and what looks like one and is none. */
final class WordFaults {

    private final List<SeededFault> all = new ArrayList<>();

    private void add(String rule, String name, Consumer<Dossier> seed) {
        all.add(new SeededFault(rule, name, seed));
    }

    private void request(String rule, String name, Consumer<Letter> seed) {
        add(rule, name, d -> seed.accept(d.getMeeting().getRequest()));
    }

    private void theme(String rule, String text) {
        add(rule, "theme " + text, d -> d.getMeeting().setTheme(text));
    }

    static Stream<SeededFault> faults() {
        WordFaults faults = new WordFaults();
        for (String number : List.of(
                "示水党组[2022]1号",
                "示水党组(2022)1号",
                "示水党组（2022）1号",
                "示水党组【2022】1号",
                "示水党组［2022］1号",
                "示水党组〔2022〕第1号",
                "示水党组〔2022〕001号",
                "示水党组〔22〕1号",
                "示水党组22年第1号",
                "示水党组〔2022〕1",
                "示水党组〔２０２２〕1号",
                "示水党组 〔2022〕 1 号",
                "示水党组1号")) {
            faults.request("MSH-N02", number, letter -> letter.setNumber(number));
        }
        faults.secrecy(Secrecy.SECRET, 15);
        faults.secrecy(Secrecy.CONFIDENTIAL, 21);
        faults.secrecy(Secrecy.TOP_SECRET, 31);
        faults.secrecy(Secrecy.SECRET, 0);
        faults.secrecy(Secrecy.NONE, 5);
        faults.request("MSH-M02", "secret without copy number", letter -> letter.setSecrecy(Secrecy.SECRET));
        faults.request("MSH-M02", "copy number of five digits", letter -> {
            letter.setSecrecy(Secrecy.SECRET);
            letter.setCopyNumber("00012");
        });
        faults.request("MSH-M02", "copy number of an open paper", letter -> letter.setCopyNumber("000001"));
        faults.theme("MSH-T05", "坚定历史自信,践行时代使命");
        faults.theme("MSH-T05", "坚定历史自信(一)");
        faults.theme("MSH-T05", "深刻领悟\"两个确立\"");
        faults.theme("MSH-T05", "坚定历史自信.");
        faults.theme("MSH-T06", "学习《关于印发《办法》的通知》");
        faults.theme("MSH-T06", "深刻领悟「两个确立」");
        faults.theme("MSH-T06", "深刻领悟“两个“确立””");
        faults.theme("MSH-T06", "深刻领悟”两个确立“");
        faults.theme("MSH-T06", "深刻领悟“两个确立");
        faults.theme("MSH-T12", "深刻领悟XXX");
        faults.theme("MSH-T12", "深刻领悟××精神");
        faults.theme("MSH-T12", "深刻领悟精神（待核）");
        faults.theme("MSH-T12", "【待补】");
        faults.theme("MSH-T13", "坚定历史自信。。");
        faults.theme("MSH-T13", "坚定历史自信；，践行使命");
        faults.theme("MSH-T13", "坚定历史自信（践行使命；）");
        faults.add("MSH-A09", "campaign of another year", d -> d.getProfile().setYear(2020));
        faults.add("MSH-A09", "title of another year", d -> d.setTitle("2019年度民主生活会"));
        faults.add("MSH-A09", "meeting of another year", d -> d.getProfile().setMeetingName("2019年度民主生活会"));
        faults.add("MSH-A09", "notice of another year", d -> d.getMeeting()
                .getNotice()
                .setTitle("关于开好2019年度民主生活会的通知"));
        faults.add("MSH-A09", "notice of another topic", d -> d.getMeeting()
                .getNotice()
                .setTitle("关于开好主题教育专题民主生活会的通知"));
        faults.add("MSH-A09", "notice of another meeting", d -> d.getMeeting()
                .getNotice()
                .setTitle("关于召开组织生活会的通知"));
        faults.add("MSH-A09", "a Party group's 组织生活会", d -> d.getMeeting().setKind(MeetingKind.ORGANIZATION_LIFE));
        faults.add("MSH-A09", "a branch's special meeting", d -> d.getOrganization()
                .setKind(OrganizationKind.PARTY_BRANCH));
        faults.add("MSH-A10", "a committee called a group", d -> d.getOrganization()
                .setKind(OrganizationKind.PARTY_COMMITTEE));
        faults.add(
                "MSH-A10", "the mark of a committee", d -> d.getOrganization().setHeadName("中共示例市水务局党委"));
        faults.add("MSH-A10", "a branch without its kind", d -> {
            d.getOrganization().setShortName("示例市水务局机关党支部");
            d.getOrganization().setName("中国共产党示例市水务局机关支部委员会");
        });
        faults.add("MSH-A10", "a text that calls it a committee", d -> d.getMeeting()
                .setLeaveRules("请假须报局党委批准。"));
        return faults.all.stream();
    }

    private void secrecy(Secrecy degree, int years) {
        request("MSH-M01", degree + " " + years, letter -> {
            letter.setSecrecy(degree);
            letter.setSecrecyYears(years);
        });
    }

    /** What is no mistake. */
    static List<SeededFault> innocents() {
        WordFaults innocents = new WordFaults();
        innocents.request("MSH-N02", "none yet", letter -> letter.setNumber(null));
        innocents.request("MSH-N02", "a place to be filled in", letter -> letter.setNumber("示水党组〔2022〕XX号"));
        innocents.request("MSH-N02", "a code with a hyphen", letter -> letter.setNumber("示水党组—办〔2022〕12号"));
        innocents.secrecy(Secrecy.SECRET, 10);
        innocents.secrecy(Secrecy.TOP_SECRET, 30);
        innocents.request("MSH-M02", "six digits", letter -> {
            letter.setSecrecy(Secrecy.SECRET);
            letter.setCopyNumber("000012");
        });
        innocents.theme("MSH-T05", "选用A,B两种方案");
        innocents.add("MSH-T05", "an hour", d -> d.getMeeting().setTheme("定于8:30开会"));
        innocents.theme("MSH-T06", "深刻领悟“两个‘确立’”的意义，做到“两个维护”");
        innocents.theme("MSH-T05", "写成\"A\"类");
        innocents.theme("MSH-T06", "学习《关于印发〈办法〉的通知》");
        innocents.theme("MSH-T13", "坚定历史自信（践行使命。）");
        innocents.theme("MSH-T12", "建设XFZ平台，选用X光机");
        innocents.theme("MSH-T13", "团结——批评——团结……坚定自信。");
        innocents.add("MSH-A09", "the year in the name", d -> d.getProfile().setMeetingName("2021年度民主生活会"));
        innocents.add("MSH-A09", "another paper's year", d -> d.getMeeting()
                .getInvitation()
                .setTitle("关于2019年度的通知"));
        innocents.add("MSH-A10", "a Party organisation", d -> d.getMeeting().setLeaveRules("请假须报局党组织批准。"));
        innocents.add(
                "MSH-A10", "the committee of the offices", d -> d.getMeeting().setLeaveRules("请假须报局机关党委批准。"));
        innocents.add("MSH-P05", "said by the title of another item", d -> {
            d.getMeeting().getAgenda().removeIf(item -> item.getKind() == AgendaKind.LAST_RECTIFICATION);
            d.getMeeting().getAgenda().get(1).setTitle("通报会议准备情况、征求意见情况及上一年度民主生活会整改措施落实情况");
        });
        innocents.add("MSH-P05", "said by a title that names last year", d -> {
            d.getMeeting().getAgenda().removeIf(item -> item.getKind() == AgendaKind.LAST_RECTIFICATION);
            d.getMeeting().getAgenda().get(1).setTitle("通报2020年度民主生活会查摆问题整改情况");
        });
        innocents.add("MSH-P04", "said by the title of another item", d -> {
            d.getMeeting().getAgenda().removeIf(item -> item.getKind() == AgendaKind.OPINION_REPORT);
            d.getMeeting().getAgenda().get(1).setTitle("通报征求意见情况和上年度整改情况");
        });
        return innocents.all;
    }
}
