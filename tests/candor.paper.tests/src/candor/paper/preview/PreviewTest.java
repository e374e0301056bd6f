// SPDX-License-Identifier: EPL-2.0
package candor.paper.preview;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.ExportService;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.forms.FormColors;
import candor.gongwen.layout.Page;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.paper.PrintShop;
import candor.testing.Bot;
import candor.testing.BotWidget;
import candor.workbench.place.Place;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.time.LocalDate;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Paper beside the forms, as a person uses it. */
@ExtendWith(DesktopExtension.class)
class PreviewTest {

    private final PreviewMemory memory = new PreviewMemory();

    @BeforeEach
    @AfterEach
    void shown(Desktop desktop) {
        desktop.call(() -> {
            memory.shown(true);
            memory.zoom(0);
            memory.document("request");
            previews(desktop).restore();
            return null;
        });
    }

    @Test
    void pagesAreThoseOfThePdf(Desktop desktop) throws DocumentException {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");
        PrintShop shop = shop(desktop);
        Dossier dossier = preview.session().dossier();

        Draft draft = shop.catalog()
                .find("request")
                .orElseThrow()
                .create(dossier, preview.audience(), ExportService.LANGUAGE);
        List<Page> expected = shop.press().pages(draft.document()).pages();
        assertThat(preview.pages())
                .hasSizeGreaterThan(3)
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(expected);
        assertThat(desktop.bot().sees("1 / " + expected.size())).isTrue();
    }

    @Test
    void editingTheDateChangesTheLine(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");
        preview.open(Place.of(preview.session().dossier().getMeeting()));
        assertThat(preview.lines()).anyMatch(line -> line.contains("1月20日"));

        Bot bot = desktop.bot();
        bot.textWithId("Meeting.date").setText("2022-01-25");
        preview.waitFor("old date", () -> preview.lines().anyMatch(line -> line.contains("1月25日")));
        assertThat(preview.lines()).noneMatch(line -> line.contains("1月20日"));
        // Typing that goes on is one command; the letters reach the paper all the same.
        bot.textWithId("Meeting.date").setText("2022-01-26");
        preview.waitFor("old date", () -> preview.lines().anyMatch(line -> line.contains("1月26日")));
    }

    @Test
    void theDeskUnderThePaperFollowsTheTheme(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");
        assertThat(desk(desktop, preview)).isEqualTo(FormColors.LIGHT.raised());

        desktop.execute("candor.command.theme", "candor.parameter.theme", "candor.theme.dark");
        preview.waitFor("still light", () -> FormColors.DARK.raised().equals(desk(desktop, preview)));
        desktop.execute("candor.command.theme", "candor.parameter.theme", "candor.theme.light");
        preview.waitFor("still dark", () -> FormColors.LIGHT.raised().equals(desk(desktop, preview)));
    }

    private static RGB desk(Desktop desktop, PreviewRobot preview) {
        return desktop.call(() -> preview.part().view().canvas().getBackground().getRGB());
    }

    @Test
    void whatIsOvertakenIsDropped(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");
        desktop.call(() -> {
            Dossier dossier = preview.session().dossier();
            for (int day = 21; day <= 28; day++) {
                dossier.getMeeting().setDate(LocalDate.of(2022, 1, day));
                preview.part().refreshNow();
            }
            return null;
        });
        preview.settled();
        assertThat(preview.lines()).anyMatch(line -> line.contains("1月28日"));
    }

    @Test
    void aClickOnTheDateOpensItsField(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");

        preview.click("2022年1月20日");
        preview.waitFor("not there", () -> "Meeting.date".equals(focusedId(desktop)));
    }

    @Test
    void theKeyboardLeadsToAFieldToo(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "plan");
        BotWidget<Widget> pages = desktop.bot().widgetWithId("preview.pages");

        pages.setFocus();
        pages.pressKey(0, SWT.ARROW_RIGHT);
        String origin =
                desktop.call(() -> preview.part().view().marks().chosen().origin());
        pages.pressKey(0, SWT.CR);
        preview.waitFor("not there", () -> focusedId(desktop).endsWith(origin.substring(origin.indexOf('#') + 1)));
    }

    @Test
    void pagesAreTurnedAndZoomedByKeys(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");
        BotWidget<Widget> pages = desktop.bot().widgetWithId("preview.pages");
        int last = preview.pages().size();

        pages.pressKey(0, SWT.END);
        assertThat(desktop.bot().sees(last + " / " + last)).isTrue();
        pages.pressKey(0, SWT.HOME);
        assertThat(desktop.bot().sees("1 / " + last)).isTrue();
        double fitting = desktop.call(() -> preview.part().view().zoom());
        pages.pressKey(SWT.MOD1, '+');
        assertThat(desktop.call(() -> preview.part().view().zoom())).isGreaterThan(fitting);
        pages.pressKey(SWT.MOD1, '0');
        assertThat(desktop.call(() -> preview.part().view().zoom())).isEqualTo(fitting);
        desktop.bot().comboBoxWithId("preview.zoom").setSelection("200 %");
        assertThat(desktop.call(() -> preview.part().view().zoom())).isEqualTo(2);
    }

    @Test
    void aDocumentThatCannotBeMadeSaysWhy(Desktop desktop) {
        ServiceRegistration<DocumentType> bad = register(new Unmakeable());
        try {
            PreviewRobot preview = PreviewRobot.of(desktop, "request");

            desktop.act(() -> preview.part().show("unmakeable"));
            Label message = (Label) desktop.bot().widgetWithId("preview.message").widget;
            preview.waitFor("nothing said", () -> message.getText().contains("模板第 7 行"));
            assertThat(desktop.call(message::getText)).contains("排不出");
            preview.show("request");
            assertThat(desktop.bot().hasWidgetWithId("preview.message")).isFalse();
        } finally {
            bad.unregister();
        }
    }

    @Test
    void closingADossierFreesItsPictures(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "request");
        PaperView view = desktop.call(() -> preview.part().view());
        preview.waitFor("nothing drawn", () -> !view.images().isEmpty());
        List<Image> drawn = desktop.call(view::images);
        Dossier dossier = preview.session().dossier();

        desktop.closeAll();
        assertThat(drawn).allMatch(Image::isDisposed);
        assertThat(desktop.call(view::images)).isEmpty();
        assertThat(dossier.eAdapters()).noneMatch(org.eclipse.emf.ecore.util.EContentAdapter.class::isInstance);
    }

    @Test
    void itCanBeClosedAndComesBackForADocumentsOwnForm(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "plan");
        Dossier dossier = preview.session().dossier();

        desktop.execute("candor.command.preview");
        preview.waitFor("still there", () -> !preview.isThere());
        preview.open(Place.of(dossier.getMeeting().getRequest()));
        preview.waitFor("did not come", preview::isThere);
        preview.waitFor(
                "another document",
                () -> preview.part().document() != null
                        && preview.part().document().id().equals("request"));
        preview.open(Place.of(dossier.getPersons().getFirst()));
        preview.waitFor("did not go", () -> !preview.isThere());
        assertThat(memory.isShown()).isFalse();
        desktop.execute("candor.command.preview");
        preview.waitFor("did not come", preview::isThere);
        assertThat(memory.isShown()).isTrue();
    }

    @Test
    void closedByItsCrossItStaysClosedForThisForm(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "plan");
        preview.open(Place.of(preview.session().dossier().getMeeting().getRequest()));
        preview.waitFor("does not follow", () -> preview.part().document().id().equals("request"));

        desktop.act(() -> preview.hide());
        preview.waitFor("still there", () -> !preview.isThere());
        desktop.bot().settle();
        assertThat(desktop.call(() -> preview.isThere())).isFalse();
        assertThat(desktop.call(() -> previews(desktop).isShown(preview.tab()))).isFalse();
    }

    @Test
    void aListBringsTheDocumentOfItsRowsSoThatThisIsPrinted(Desktop desktop) {
        PreviewRobot preview = PreviewRobot.of(desktop, "plan");
        Dossier dossier = preview.session().dossier();

        preview.open(Place.field(dossier, Literals.DOSSIER__TALKS));
        preview.waitFor("does not follow", () -> preview.part().document().id().equals("talk-register"));
    }

    private static String focusedId(Desktop desktop) {
        var control = desktop.display().getFocusControl();
        return control == null ? "" : String.valueOf(control.getData("candor.id"));
    }

    private static PrintShop shop(Desktop desktop) {
        return desktop.call(() -> ContextInjectionFactory.make(
                PrintShop.class, desktop.service(MApplication.class).getContext()));
    }

    private static Previews previews(Desktop desktop) {
        return ContextInjectionFactory.make(
                Previews.class, desktop.service(MApplication.class).getContext());
    }

    private static ServiceRegistration<DocumentType> register(DocumentType type) {
        Dictionary<String, Object> properties = new Hashtable<>();
        return FrameworkUtil.getBundle(PreviewTest.class)
                .getBundleContext()
                .registerService(DocumentType.class, type, properties);
    }

    /** A document whose template is broken. */
    private record Unmakeable() implements DocumentType {

        @Override
        public String id() {
            return "unmakeable";
        }

        @Override
        public String label(Locale locale) {
            return "坏稿";
        }

        @Override
        public int order() {
            return 99;
        }

        @Override
        public Set<Audience> audiences() {
            return Set.of(Audience.INTERNAL);
        }

        @Override
        public Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException {
            throw new DocumentException("模板第 7 行：没有这个名字");
        }
    }
}
