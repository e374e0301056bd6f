// SPDX-License-Identifier: EPL-2.0
package candor.export.archive;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.Letters;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.export.document.Draft;
import candor.gongwen.document.Masthead;
import candor.gongwen.document.OfficialDocument;
import candor.model.meeting.ArchiveItem;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import candor.model.meeting.Letter;
import candor.model.meeting.MeetingFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which pieces an archive has, under which numbers, and what belongs to each. */
class ArchivePlanTest {

    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();

    ArchivePlanTest() {
        dossier.setTitle("一次会议");
    }

    private ArchiveItem item(int number, String title) {
        ArchiveItem item = MeetingFactory.eINSTANCE.createArchiveItem();
        item.setNumber(number);
        item.setTitle(title);
        dossier.getArchiveItems().add(item);
        return item;
    }

    private Letter letter(String number, String title) {
        Letter letter = MeetingFactory.eINSTANCE.createLetter();
        letter.setNumber(number);
        letter.setTitle(title);
        dossier.getLetters().add(letter);
        return letter;
    }

    private Attachment attachment(String name) {
        Attachment attachment = MeetingFactory.eINSTANCE.createAttachment();
        attachment.setSha256("0".repeat(64));
        attachment.setName(name);
        dossier.getAttachments().add(attachment);
        return attachment;
    }

    private List<ArchivePiece> pieces(DocumentType... types) {
        return ArchivePlan.of(dossier, List.of(types));
    }

    private static List<String> folders(List<ArchivePiece> pieces) {
        return pieces.stream().map(ArchivePiece::folderName).toList();
    }

    /** A paper that goes out under a number. */
    private record Numbered(Letters paper, String number) implements DocumentType {

        @Override
        public String id() {
            return paper.id();
        }

        @Override
        public String label(Locale locale) {
            return paper.label(locale);
        }

        @Override
        public int order() {
            return paper.order();
        }

        @Override
        public Set<Audience> audiences() {
            return paper.audiences();
        }

        @Override
        public Draft create(Dossier dossier, Audience audience, Locale locale) throws DocumentException {
            OfficialDocument made = paper.create(dossier, audience, locale).document();
            Masthead masthead = new Masthead("某局文件", number, List.of(), null, null, null);
            return new Draft(
                    new OfficialDocument(made.metadata(), masthead, made.content(), null, null, List.of(), null),
                    List.of());
        }
    }

    @Test
    void aDossierOfNothingHasNoPiece() {
        assertThat(pieces()).isEmpty();
    }

    @Test
    void whatIsNumberedKeepsItsNumberAndTheRestIsNumberedOn() {
        item(3, "丙");
        item(0, "无号");
        item(1, "甲");
        item(3, "重号");

        assertThat(folders(pieces())).containsExactly("01-甲", "03-丙", "04-无号", "05-重号");
        assertThat(dossier.getArchiveItems())
                .as("the dossier itself is only read")
                .extracting(ArchiveItem::getNumber)
                .containsExactly(3, 0, 1, 3);
    }

    @Test
    void aPaperBelongsToThePieceThatNamesItOrToOneOfItsOwn() {
        item(1, "关于请示的材料");
        dossier.setOrganization(MeetingFactory.eINSTANCE.createOrganization());
        dossier.getOrganization().setHeadName("周承砚");
        Letters request = Letters.of("request", "请示", 1);
        Letters plan = Letters.of("plan", "方案", 2);
        Letters outline = Letters.each("outline", "提纲", 3, "甲", "乙");

        List<ArchivePiece> pieces = pieces(request, plan, outline);

        assertThat(folders(pieces)).containsExactly("01-关于请示的材料", "02-方案", "03-提纲（2份）");
        assertThat(pieces.get(0).papers()).containsOnlyKeys(request);
        assertThat(pieces.get(1).papers()).containsOnlyKeys(plan);
        assertThat(pieces.get(2).papers().get(outline)).extracting(Copy::label).containsExactly("甲", "乙");
        assertThat(pieces).extracting(piece -> piece.item().getResponsible()).containsExactly(null, "周承砚", "周承砚");
        assertThat(pieces).allMatch(ArchivePiece::hasFiles);
    }

    @Test
    void aPaperOfANumberBelongsToTheLetterOfThatNumber() {
        item(1, "");
        item(2, "").setLetter(letter("示委〔2022〕1号", "关于召开会议的请示"));
        item(3, "请示").setLetter(letter("示委〔2022〕2号", "关于结果的报告"));
        Numbered request = new Numbered(Letters.of("request", "请示", 1), "示委〔2022〕1号");
        Numbered other = new Numbered(Letters.of("other", "通报", 2), "示委〔2022〕9号");

        List<ArchivePiece> pieces = pieces(request, other, Letters.failing("broken", "坏了"));

        assertThat(folders(pieces)).containsExactly("01-", "02-关于召开会议的请示", "03-关于结果的报告", "04-通报", "05-broken");
        assertThat(pieces.get(1).papers()).containsOnlyKeys(request);
        assertThat(pieces)
                .extracting(ArchivePiece::hasFiles)
                .as("what is kept on paper has no file")
                .containsExactly(false, true, false, true, true);
    }

    @Test
    void aFileBelongsToItsLetterAndTheOthersAreTheLastPiece() {
        Letter letter = letter("示委〔2022〕1号", "请示");
        Attachment scan = attachment("扫描.pdf");
        Attachment photo = attachment("照片.jpg");
        letter.getAttachments().add(scan);
        item(1, "请示").setLetter(letter);
        item(2, "再次").setLetter(letter);

        List<ArchivePiece> pieces = pieces();

        assertThat(folders(pieces)).containsExactly("01-请示", "02-请示", "03-附件和佐证材料（1份）");
        assertThat(pieces)
                .extracting(ArchivePiece::attachments)
                .containsExactly(List.of(scan), List.of(scan), List.of(photo));
        assertThat(pieces).allMatch(ArchivePiece::hasFiles);
        letter.getAttachments().add(photo);
        assertThat(pieces()).hasSize(2);
    }
}
