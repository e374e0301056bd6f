// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.document.Copy;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.model.meeting.Person;
import candor.model.meeting.Talk;
import candor.model.query.Leadership;
import candor.testing.Bot;
import candor.testing.BotCombo;
import candor.workbench.editor.Editors;
import candor.workbench.place.Place;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents that are made once for each of several people, or matters, in the preview. */
@ExtendWith(DesktopExtension.class)
class PreviewCopiesTest {

    private static final String COPY = "preview.copy";
    private static final String FEEDBACK = "opinion-feedback";
    private static final String RECORD = "talk-record";

    private final PreviewMemory memory = new PreviewMemory();

    @BeforeEach
    @AfterEach
    void shown(Desktop desktop) {
        desktop.call(() -> {
            memory.shown(true);
            memory.document("request");
            return null;
        });
    }

    @Test
    void theCopiesOfADocumentAreOfferedByName(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");
        assertThat(desktop.bot().hasWidgetWithId(COPY)).isFalse();
        preview.show(FEEDBACK);
        List<Person> members = members(preview);
        BotCombo copies = desktop.bot().comboBoxWithId(COPY);

        assertThat(copies.items()).containsExactlyElementsOf(names(members)).hasSizeGreaterThan(2);
        assertThat(copies.getText()).isEqualTo(members.getFirst().getName());
        String last = members.getLast().getName();
        copies.setSelection(last);
        preview.settled();
        assertThat(preview.lines()).anyMatch(line -> line.contains(last));
        // The part comes to the front first, and gives the keyboard to the pages.
        desktop.bot().widgetWithId("preview.pages").setFocus();
        copies.setFocus();
        assertThat(copies.isFocused()).isTrue();
    }

    /** A matrix points to the talk of a cell: the only document made of each talk is its record. */
    @Test
    void whatAViewPointsToIsShown(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");
        Talk last = preview.session().dossier().getTalks().getLast();
        Editors editors = desktop.editors(preview.session());

        desktop.act(() -> editors.pointTo(List.of(Place.of(last))));
        preview.waitFor(
                "not shown",
                () -> "talk-record".equals(preview.part().document().id())
                        && preview.part().isSettled());
        assertThat(preview.lines())
                .anyMatch(line -> line.contains(last.getPartner().getName()));
        Talk first = preview.session().dossier().getTalks().getFirst();
        String before = desktop.bot().comboBoxWithId(COPY).getText();
        desktop.act(() -> editors.pointTo(List.of(Place.of(first))));
        preview.waitFor(
                "the same copy",
                () -> !desktop.bot().comboBoxWithId(COPY).getText().equals(before));

        preview.show(FEEDBACK);
        Person member = members(preview).getLast();
        desktop.act(() -> editors.pointTo(List.of(Place.of(member))));
        preview.waitFor(
                "another copy",
                () -> desktop.bot().comboBoxWithId(COPY).getText().equals(member.getName()));
        assertThat(desktop.call(() -> preview.part().document().id()))
                .as("of a person there are many documents: the one that is shown stays")
                .isEqualTo(FEEDBACK);
    }

    @Test
    void aCopyIsRememberedWhileTheDossierIsOpen(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, FEEDBACK);
        String last = members(preview).getLast().getName();
        desktop.bot().comboBoxWithId(COPY).setSelection(last);

        preview.show("request");
        assertThat(desktop.bot().hasWidgetWithId(COPY)).isFalse();
        preview.show(FEEDBACK);
        assertThat(desktop.bot().comboBoxWithId(COPY).getText()).isEqualTo(last);
        desktop.execute("candor.command.preview");
        preview.waitFor("still there", () -> !preview.isThere());
        desktop.execute("candor.command.preview");
        preview.show(FEEDBACK);
        assertThat(desktop.bot().comboBoxWithId(COPY).getText()).isEqualTo(last);
    }

    @Test
    void copiesComeAndGoWithEdits(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, FEEDBACK);
        List<Person> members = members(preview);
        Person last = members.getLast();
        BotCombo copies = desktop.bot().comboBoxWithId(COPY);
        copies.setSelection(last.getName());
        preview.settled();
        EditingDomain domain = preview.session().domain();

        desktop.act(() -> domain.getCommandStack()
                .execute(SetCommand.create(domain, last, MeetingPackage.Literals.PERSON__GROUP_MEMBER, Boolean.FALSE)));
        preview.waitFor(
                "still offered",
                () -> copies.items().size() == members.size() - 1
                        && preview.part().isSettled());
        assertThat(copies.getText()).isEqualTo(members.getFirst().getName());
        desktop.act(() -> domain.getCommandStack().undo());
        preview.waitFor("not chosen again", () -> copies.getText().equals(last.getName()));

        preview.open(Place.of(last));
        desktop.bot().textWithId("Person.name").setText("新名字");
        preview.waitFor("old name", () -> copies.getText().equals("新名字"));
        preview.settled();
        assertThat(preview.lines()).anyMatch(line -> line.contains("新名字"));
    }

    @Test
    void aFormBringsItsCopy(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, FEEDBACK);
        Dossier dossier = preview.session().dossier();
        Person third = members(preview).get(2);

        preview.open(Place.of(third));
        preview.waitFor("another copy", () -> third.getName().equals(copy(preview)));
        preview.settled();
        assertThat(desktop.call(() -> preview.part().document().id())).isEqualTo(FEEDBACK);
        assertThat(desktop.bot().comboBoxWithId(COPY).getText()).isEqualTo(third.getName());
        for (Talk talk :
                List.of(dossier.getTalks().getLast(), dossier.getTalks().get(1))) {
            preview.open(Place.of(talk));
            preview.waitFor(
                    "another record",
                    () -> preview.part().document().id().equals(RECORD)
                            && copy(preview).equals(names(talk)));
        }
    }

    @Test
    void withoutACopyItSaysWhatToEnterAndWhere(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, RECORD);
        EditingDomain domain = preview.session().domain();
        Dossier dossier = preview.session().dossier();
        desktop.act(() -> domain.getCommandStack()
                .execute(RemoveCommand.create(
                        domain, dossier, MeetingPackage.Literals.DOSSIER__TALKS, List.copyOf(dossier.getTalks()))));

        preview.waitFor("nothing said", () -> desktop.bot().hasWidgetWithId("preview.message"));
        Label message = (Label) desktop.bot().widgetWithId("preview.message").widget;
        assertThat(desktop.call(message::getText)).contains("还没有谈心谈话", "导航");
        assertThat(desktop.bot().hasWidgetWithId(COPY)).isFalse();
        desktop.execute("candor.command.print");
        Bot notice = desktop.bot().shell("提示").bot();
        assertThat(notice.sees("还没有谈心谈话")).isTrue();
        notice.button("确定").click();
        desktop.act(() -> domain.getCommandStack().undo());
        preview.waitFor("no copies", () -> desktop.bot().hasWidgetWithId(COPY));
    }

    @Test
    void itsButtonsAreNamedByWords(Desktop desktop) {
        PreviewRobot.of(desktop, "request");
        for (String id : List.of("preview.previous", "preview.next")) {
            Button button = (Button) desktop.bot().widgetWithId(id).widget;
            assertThat(desktop.call(button::getText)).endsWith("一页");
        }
    }

    private static List<Person> members(PreviewRobot preview) {
        return Leadership.of(preview.session().dossier()).members();
    }

    private static List<String> names(List<Person> persons) {
        return persons.stream().map(Person::getName).toList();
    }

    private static String names(Talk talk) {
        return talk.getInitiator().getName() + "与" + talk.getPartner().getName();
    }

    private static String copy(PreviewRobot preview) {
        return preview.part().copy().map(Copy::label).orElse("");
    }
}
