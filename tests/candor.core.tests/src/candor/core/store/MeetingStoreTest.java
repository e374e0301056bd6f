// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Attachment;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingStoreTest {

    @TempDir
    Path folder;

    private final MeetingStore store = new MeetingStore();

    @Test
    void whatIsSavedIsOpened() throws Exception {
        Path file = folder.resolve("a.meeting");
        DossierDocument saved = store.create(StoredDossiers.small());

        store.save(saved, file);
        DossierDocument opened = store.open(file);

        assertThat(EcoreUtil.equals(saved.dossier(), opened.dossier())).isTrue();
        assertThat(opened.file()).contains(file);
        assertThat(saved.file()).contains(file);
        assertThat(opened.dossier().getPersons().getFirst().getBranch().getMembers())
                .containsExactlyElementsOf(opened.dossier().getPersons());
    }

    @Test
    void twoSavesAreEqualBytes() throws Exception {
        DossierDocument document = store.create(StoredDossiers.small());
        StoredDossiers.attach(document, "签到表.pdf", Zips.bytes("scan"));
        Path first = folder.resolve("a.meeting");
        Path second = folder.resolve("b.meeting");
        Path third = folder.resolve("c.meeting");

        store.save(document, first);
        store.save(document, second);
        store.save(store.open(first), third);

        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(third).hasSameBinaryContentAs(first);
    }

    @Test
    void theContainerIsWhatThePlanSays() throws Exception {
        DossierDocument document = store.create(StoredDossiers.small());
        String digest =
                StoredDossiers.attach(document, "签到表.pdf", Zips.bytes("scan")).getSha256();
        Path file = folder.resolve("a.meeting");

        store.save(document, file);

        assertThat(Sources.file(file, Limits.STANDARD).keySet())
                .containsExactly("mimetype", "manifest.json", "dossier.xmi", "attachments/" + digest);
        // A file(1) magic can find the type at offset 38, as in ODF and EPUB.
        assertThat(new String(Files.readAllBytes(file), 30, 43, StandardCharsets.US_ASCII))
                .isEqualTo("mimetype" + "application/vnd.candor.meeting+zip" + "P");
        assertThat(StoredDossiers.entries(file).get("manifest.json"))
                .asString(StandardCharsets.UTF_8)
                .contains("\"format\": 3", "\"urn:candor:meeting:1\"", "\"dossier.xmi\"");
        assertThat(StoredDossiers.entries(file).get("dossier.xmi"))
                .asString(StandardCharsets.UTF_8)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .doesNotContain("\r", "schemaLocation");
    }

    @Test
    void identifiersAreStable() throws Exception {
        DossierDocument document = store.create(StoredDossiers.small());
        Path file = folder.resolve("a.meeting");
        store.save(document, file);
        Set<String> before = ids(document);

        DossierDocument opened = store.open(file);
        Person added = StoredDossiers.person(opened.dossier(), "王五", 3);
        String id = opened.id(added);
        store.save(opened, file);

        Set<String> after = new HashSet<>(before);
        after.add(id);
        assertThat(id).isNotNull().isNotIn(before);
        assertThat(ids(store.open(file))).isEqualTo(after);
    }

    @Test
    void aCopyToReadHasTheSameIdentifiersAndStaysAsItWas() throws Exception {
        DossierDocument document = store.create(StoredDossiers.small());
        Set<String> before = ids(document);

        DossierDocument copy = store.copy(document);

        assertThat(ids(copy)).isEqualTo(before);
        assertThat(EcoreUtil.equals(copy.dossier(), document.dossier())).isTrue();
        document.dossier().getPersons().clear();
        assertThat(copy.dossier().getPersons()).isNotEmpty();
        assertThat(copy.dossier().getPersons().getFirst().getBranch().eResource())
                .as("nothing of it leads back")
                .isSameAs(copy.dossier().eResource());
    }

    @Test
    void aCopyHasItsOwnIdentifierAndAnUndoneDeletionTheOldOne() throws Exception {
        DossierDocument document = store.create(StoredDossiers.small());
        Person person = document.dossier().getPersons().getFirst();
        String id = document.id(person);

        Person copy = EcoreUtil.copy(person);
        document.dossier().getPersons().add(copy);
        document.dossier().getPersons().remove(person);
        document.dossier().getPersons().add(0, person);

        assertThat(document.id(copy)).isNotEqualTo(id);
        assertThat(document.id(person)).isEqualTo(id);
    }

    @Test
    void aFileWithoutIdentifiersGetsTheSameOnesEachTime() throws Exception {
        byte[] zip = StoredDossiers.containerOf("<persons name=\"甲\"/><persons name=\"乙\"/>");

        DossierDocument one = store.read(new ByteArrayInputStream(zip), "a");
        DossierDocument other = store.read(new ByteArrayInputStream(zip), "a");

        assertThat(ids(one)).isEqualTo(ids(other)).hasSize(3).doesNotContainNull();
    }

    @Test
    void pathReferencesOfHandWrittenFilesAreUnderstood() throws Exception {
        byte[] zip = StoredDossiers.containerOf("<persons name=\"甲\"/><talks initiator=\"//@persons.0\"/>");

        Dossier dossier = store.read(new ByteArrayInputStream(zip), "a").dossier();

        assertThat(dossier.getTalks().getFirst().getInitiator())
                .isSameAs(dossier.getPersons().getFirst());
    }

    @Test
    void attachmentsComeBack() throws Exception {
        byte[] content = new byte[100_000];
        DossierDocument document = store.create(StoredDossiers.small());
        Attachment attachment = StoredDossiers.attach(document, "照片.jpg", content);
        Path file = folder.resolve("a.meeting");

        store.save(document, file);

        assertThat(store.open(file).attachments().content(attachment.getSha256()))
                .isEqualTo(content);
    }

    @Test
    void attachmentsNobodyMentionsLeaveWithTheNextSave() throws Exception {
        DossierDocument document = store.create(StoredDossiers.small());
        Attachment attachment = StoredDossiers.attach(document, "照片.jpg", Zips.bytes("secret"));
        Path file = folder.resolve("a.meeting");
        store.save(document, file);

        document.dossier().getAttachments().remove(attachment);
        store.save(document, file);

        assertThat(StoredDossiers.entries(file).keySet()).noneMatch(name -> name.startsWith("attachments/"));
        document.dossier().getAttachments().add(attachment);
        store.save(document, file);
        assertThat(store.open(file).attachments().content(attachment.getSha256()))
                .asString()
                .isEqualTo("secret");
    }

    @Test
    void aChangedAttachmentIsNoticedWhenItIsReadAndDoesNotHideTheDossier() throws Exception {
        String digest = "a".repeat(64);
        byte[] zip = Zips.of(
                "mimetype",
                EntryNames.MEDIA_TYPE,
                "manifest.json",
                StoredDossiers.MANIFEST,
                "dossier.xmi",
                StoredDossiers.HEAD + "<attachments name=\"甲\" sha256=\"" + digest + "\"/></meeting:Dossier>",
                "attachments/" + digest,
                "not what the digest says");

        DossierDocument document = store.read(new ByteArrayInputStream(zip), "a");

        assertThat(document.dossier().getAttachments()).hasSize(1);
        assertThatThrownBy(() -> document.attachments().content(digest))
                .isInstanceOfSatisfying(MeetingFileException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.DAMAGED);
                    assertThat(e.place()).isEqualTo("attachments/" + digest);
                });
    }

    @Test
    void entriesThisFormatDoesNotKnowAreKept() throws Exception {
        byte[] zip = Zips.of(
                "history/1.json",
                "{}",
                "mimetype",
                EntryNames.MEDIA_TYPE,
                "manifest.json",
                StoredDossiers.MANIFEST,
                "dossier.xmi",
                StoredDossiers.HEAD + "</meeting:Dossier>",
                "attachments/readme.txt",
                "x");
        Path file = folder.resolve("a.meeting");

        store.save(store.read(new ByteArrayInputStream(zip), "a"), file);

        assertThat(StoredDossiers.entries(file)).containsKeys("history/1.json", "attachments/readme.txt");
        assertThat(StoredDossiers.entries(file).get("history/1.json")).isEqualTo(Zips.bytes("{}"));
    }

    @Test
    void anUnpackedFolderIsADossierToo() throws Exception {
        DossierDocument document = store.create(StoredDossiers.small());
        Attachment attachment = StoredDossiers.attach(document, "照片.jpg", Zips.bytes("scan"));
        Path file = folder.resolve("a.meeting");
        store.save(document, file);
        Path unpacked = folder.resolve("unpacked");
        for (Map.Entry<String, byte[]> entry : StoredDossiers.entries(file).entrySet()) {
            Path target = unpacked.resolve(entry.getKey());
            Files.createDirectories(target.getParent());
            if (!entry.getKey().equals("manifest.json")) {
                Files.write(target, entry.getValue());
            }
        }

        DossierDocument opened = store.openUnpacked(unpacked);

        assertThat(EcoreUtil.equals(opened.dossier(), document.dossier())).isTrue();
        assertThat(opened.attachments().content(attachment.getSha256()))
                .asString()
                .isEqualTo("scan");
        assertThat(opened.file()).isEmpty();
    }

    @Test
    void theResourceSetFetchesNothing() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.xmi"), StoredDossiers.HEAD + "</meeting:Dossier>");
        DossierDocument document = store.create(StoredDossiers.small());
        URI address = URI.createFileURI(secret.toString());

        assertThat(document.resourceSet().getResource(address, true)).isNull();
        assertThat(document.resourceSet().getEObject(address.appendFragment("_dossier"), true))
                .isNull();
        assertThatThrownBy(() -> document.resourceSet().getURIConverter().createInputStream(address))
                .hasMessageContaining("secret.xmi");
        assertThatThrownBy(() -> document.dossier().eResource().save(null)).hasMessageContaining("store");
    }

    @Test
    void aDossierOfAnotherDocumentIsNotTaken() {
        DossierDocument document = store.create(StoredDossiers.small());

        assertThatThrownBy(() -> store.create(document.dossier())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> ids(DossierDocument document) {
        List<EObject> objects = new ArrayList<>(List.of(document.dossier()));
        document.dossier().eAllContents().forEachRemaining(objects::add);
        Set<String> ids = new HashSet<>();
        objects.forEach(object -> ids.add(document.id(object)));
        assertThat(ids).hasSameSizeAs(objects);
        return ids;
    }
}
