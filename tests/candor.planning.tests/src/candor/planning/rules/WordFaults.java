// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.model.meeting.AgendaKind;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingKind;
import candor.model.meeting.Organization;
import candor.model.meeting.OrganizationKind;
import candor.model.meeting.Secrecy;
import candor.process.testing.SeededFault;
import java.time.LocalDate;
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
                "示水党组1号",
                "示水党组第〔2022〕1号",
                "〔2022〕示水党组1号",
                "示水党组〔2022年度〕1号",
                "示水党组〔2O22〕1号",
                "示水党组2022-1号",
                "示水党组〔2022〕1号文")) {
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
        for (String half : List.of(
                "坚定历史自信(2021)",
                "坚定历史自信（2021)",
                "坚定历史自信.践行时代使命",
                "坚定历史自信...",
                "坚定历史自信..",
                "坚定历史自信--践行时代使命",
                "坚定历史自信､践行时代使命｡",
                "深刻领悟'两个确立'")) {
            faults.theme("MSH-T05", half);
        }
        for (String marks :
                List.of("深刻领悟‘两个确立’", "深刻领悟‘两个“确立”’", "深刻领悟“两个‘确立”’", "深刻领悟‘两个确立", "深刻领悟“两个《确立”》", "学习〈关于印发《办法》的通知〉")) {
            faults.theme("MSH-T06", marks);
        }
        faults.theme("MSH-T06", "学习《关于印发《办法》的通知》");
        faults.theme("MSH-T06", "深刻领悟「两个确立」");
        faults.theme("MSH-T06", "深刻领悟“两个“确立””");
        faults.theme("MSH-T06", "深刻领悟”两个确立“");
        faults.theme("MSH-T06", "深刻领悟“两个确立");
        faults.theme("MSH-T12", "深刻领悟XXX");
        faults.theme("MSH-T12", "深刻领悟××精神");
        faults.theme("MSH-T12", "深刻领悟精神（待核）");
        faults.theme("MSH-T12", "【待补】");
        for (String gap : List.of(
                "定于2022年X月X日召开",
                "定于2022年  月  日召开",
                "定于×月召开",
                "弘扬___精神",
                "弘扬【】精神",
                "弘扬（ ）精神",
                "学习《》",
                "【填写主题】",
                "（此处填主题）",
                "[主题]",
                "弘扬＊＊精神",
                "<主题>",
                "会议主题待定。",
                "TODO")) {
            faults.theme("MSH-T12", gap);
        }
        for (String stops : List.of("做到“两个维护。”。", "做到两个维护（试行。）。", "坚定历史自信？。")) {
            faults.theme("MSH-T13", stops);
        }
        faults.theme("MSH-T13", "坚定历史自信。。");
        faults.theme("MSH-T13", "坚定历史自信；，践行使命");
        faults.theme("MSH-T13", "坚定历史自信（践行使命；）");
        faults.agenda("MSH-P05", AgendaKind.LAST_RECTIFICATION, "通报2021年度整改方案");
        faults.agenda("MSH-P04", AgendaKind.OPINION_REPORT, "听取督导组点评意见");
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
        for (String title :
                List.of("关于开好二〇二〇年度党史学习教育专题民主生活会的通知", "关于开好2020年党史学习教育专题民主生活会的通知", "关于开好2020 年度党史学习教育专题民主生活会的通知")) {
            faults.add("MSH-A09", title, d -> d.getMeeting().getNotice().setTitle(title));
        }
        faults.add("MSH-A09", "a title of another topic", d -> d.setTitle("示例市水务局党组主题教育专题民主生活会"));
        faults.add("MSH-A09", "a name of another topic", d -> d.getProfile().setMeetingName("主题教育专题民主生活会"));
        faults.add("MSH-A09", "a notice of two years before", d -> d.getMeeting()
                .getNotice()
                .setDate(LocalDate.of(2019, 12, 20)));
        faults.request("MSH-A09", "a number of last year", letter -> letter.setNumber("示水党组〔2021〕1号"));
        for (OrganizationKind kind : List.of(OrganizationKind.ADMINISTRATION, OrganizationKind.OTHER)) {
            faults.body("no body: " + kind, body -> body.setKind(kind));
        }
        faults.body("the short name of another bureau", body -> body.setShortName("示例市水利局党组"));
        faults.body("the mark of another bureau", body -> body.setHeadName("中共示例市水利局党组"));
        faults.body("the full name of another bureau", body -> body.setName("中国共产党示例市水利局党组"));
        faults.body("the own name of another level", body -> body.setSelfName("县党组"));
        faults.body("an institution of two names", body -> body.getInstitution().setName("示例市水利局"));
        faults.add("MSH-A10", "a member of another body", d -> d.getPersons()
                .get(1)
                .setPosition("副局长、党委委员"));
        for (String other : List.of("局党工委", "局党委常委会", "示例市水务局党委")) {
            faults.add("MSH-A10", other, d -> d.getMeeting().setLeaveRules("请假须报" + other + "批准。"));
        }
        faults.add("MSH-A10", "a committee called a group", d -> d.getOrganization()
                .setKind(OrganizationKind.PARTY_COMMITTEE));
        faults.add(
                "MSH-A10", "the mark of a committee", d -> d.getOrganization().setHeadName("中共示例市水务局党委"));
        faults.add(
                "MSH-A10",
                "a name of a page",
                d -> d.getOrganization().getSuperiors().getFirst().setShortName("示例市委".repeat(21)));
        faults.add("MSH-A10", "a branch without its kind", d -> {
            d.getOrganization().setShortName("示例市水务局机关党支部");
            d.getOrganization().setName("中国共产党示例市水务局机关支部委员会");
        });
        faults.add("MSH-A10", "a text that calls it a committee", d -> d.getMeeting()
                .setLeaveRules("请假须报局党委批准。"));
        return faults.all.stream();
    }

    private void body(String name, Consumer<Organization> seed) {
        add("MSH-A10", name, d -> seed.accept(d.getOrganization()));
    }

    private void secrecy(Secrecy degree, int years) {
        request("MSH-M01", degree + " " + years, letter -> {
            letter.setSecrecy(degree);
            letter.setSecrecyYears(years);
        });
    }

    /** The item of a kind goes, and another one says something like it. */
    private void agenda(String rule, AgendaKind kind, String title) {
        add(rule, title, d -> {
            d.getMeeting().getAgenda().removeIf(item -> item.getKind() == kind);
            d.getMeeting().getAgenda().get(1).setTitle(title);
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
        for (String whole : List.of("选用A(B)型", "坚定历史自信……践行使命", "第3.2条", "比例为3:2", "坚定历史自信（2021）")) {
            innocents.theme("MSH-T05", whole);
        }
        for (String marks : List.of("写作it’s，不译", "学习《关于“两个‘维护’”的通知》", "坚持“两个《决议》”")) {
            innocents.theme("MSH-T06", marks);
        }
        for (String full : List.of("管道3×5米", "X光机和X射线", "附件待定事项清单", "[2021]年鉴", "真的？真的！", "2021年 1月")) {
            innocents.theme("MSH-T12", full);
        }
        for (String once : List.of("他说：“好。”大家同意。", "做到“两个维护”。", "坚定自信（见附件。）", "真的吗？！")) {
            innocents.theme("MSH-T13", once);
        }
        for (String title :
                List.of("关于开好2021年专题民主生活会的通知", "关于开好二〇二一年度党史学习教育专题民主生活会的通知", "关于2022年1月召开党史学习教育专题民主生活会的通知")) {
            innocents.add("MSH-A09", title, d -> {
                d.getMeeting().getNotice().setTitle(title.replace("年专题", "年党史学习教育专题"));
                d.setTitle("示例市水务局党组2021年党史学习教育专题民主生活会");
            });
        }
        innocents.add("MSH-A09", "a notice of January", d -> {
            d.getMeeting().getNotice().setDate(LocalDate.of(2022, 1, 4));
            d.getMeeting().getNotice().setNumber("示组通〔2022〕2号");
        });
        innocents.body("an abbreviation", body -> body.setName("中国共产党示例市水利和城乡供水事务局党组"));
        innocents.body("a remark behind the name", body -> body.setShortName("示例市水务局党组（试点）"));
        innocents.add(
                "MSH-A10",
                "a name of eighty characters",
                d -> d.getOrganization().getSuperiors().getFirst().setShortName("示例市委".repeat(20)));
        innocents.add("MSH-A10", "a member's office in another committee", d -> d.getPersons()
                .get(1)
                .setPosition("党组成员、机关党委书记、供水公司党委委员"));
        innocents.add("MSH-A10", "a Party organisation", d -> d.getMeeting().setLeaveRules("请假须报局党组织批准。"));
        innocents.add(
                "MSH-A10", "the committee of the offices", d -> d.getMeeting().setLeaveRules("请假须报局机关党委批准。"));
        for (String title : List.of("通报上年度问题清单办结情况", "通报去年承诺事项兑现情况", "通报二〇二〇年度整改落实情况", "通报前一次会议查摆问题改进情况")) {
            innocents.agenda("MSH-P05", AgendaKind.LAST_RECTIFICATION, title);
        }
        for (String title : List.of("通报意见征集情况", "通报听取意见情况", "宣读各方面意见汇总")) {
            innocents.agenda("MSH-P04", AgendaKind.OPINION_REPORT, title);
        }
        innocents.agenda("MSH-P05", AgendaKind.LAST_RECTIFICATION, "通报会议准备情况、征求意见情况及上一年度民主生活会整改措施落实情况");
        innocents.agenda("MSH-P05", AgendaKind.LAST_RECTIFICATION, "通报2020年度民主生活会查摆问题整改情况");
        innocents.agenda("MSH-P04", AgendaKind.OPINION_REPORT, "通报征求意见情况和上年度整改情况");
        return innocents.all;
    }
}
