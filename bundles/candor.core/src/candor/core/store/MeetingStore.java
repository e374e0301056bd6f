// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;

/**
 * Opens and saves {@code .meeting} files (docs/architecture.md, "The {@code .meeting} file"). Reading trusts nothing and fetches nothing; writing
 * replaces a file as a whole or leaves it as it was. Instances are stateless and may be shared by threads; an open dossier
 * belongs to one thread at a time.
 */
@Component(service = MeetingStore.class)
public final class MeetingStore {

    /** Extension of the files, with the dot. */
    public static final String EXTENSION = ".meeting";

    private final Limits limits;
    private final StoreFormat format;
    private final EPackage.Registry registry;
    private final DurableFile files;
    private final DossierWriter writer;

    /** The store of the product: its limits, its format, and the packages of the installed bundles. */
    public MeetingStore() {
        this(Limits.STANDARD, StoreFormat.CURRENT, EPackage.Registry.INSTANCE, new Disk());
    }

    MeetingStore(Limits limits, StoreFormat format, EPackage.Registry registry, Disk disk) {
        this.limits = limits;
        this.format = format;
        this.registry = registry;
        this.files = new DurableFile(disk);
        this.writer = new DossierWriter(limits, format.version(), ApplicationVersion.current());
    }

    /** Makes a document of a new dossier, which must not belong to another one. */
    public DossierDocument create(Dossier dossier) {
        return create(dossier, Map.of());
    }

    /**
     * Makes a document of a new dossier, some of whose objects go on from another one.
     *
     * @param identifiers the identifiers that objects of the dossier keep; all others get new ones
     */
    public DossierDocument create(Dossier dossier, Map<EObject, String> identifiers) {
        if (dossier.eResource() != null) {
            throw new IllegalArgumentException("the dossier belongs to a document already");
        }
        DossierResource resource =
                new DossierResource(EntryAddresses.of(EntryNames.DOSSIER), DossierReader.OWN_PACKAGE, limits);
        new SealedResourceSet().getResources().add(resource);
        resource.getContents().add(dossier);
        identifiers.forEach(resource::setID);
        return new DossierDocument(resource, new Attachments(limits), format.version());
    }

    /**
     * Makes a document of a new dossier that goes on from another one. Data of packages that are not installed comes along where all it
     * refers to does; what stays behind is in {@link DossierDocument#absentPackages} of the old one only.
     *
     * @param copies objects of the old dossier and their copies in the new one, which keep their identifiers; all others get new ones
     */
    public DossierDocument createFrom(DossierDocument last, Dossier dossier, Map<EObject, EObject> copies) {
        Map<EObject, String> identifiers = new HashMap<>();
        copies.forEach((original, copy) -> identifiers.put(copy, last.id(original)));
        DossierDocument document = create(dossier, identifiers);
        CarriedParts.carry(last, document, copies);
        return document;
    }

    /**
     * Opens a file.
     *
     * @throws MeetingFileException whatever is wrong with it, in words for the user
     */
    public DossierDocument open(Path file) throws MeetingFileException {
        DossierDocument document = open(file.toString(), () -> Sources.file(files.whole(file, this::isWhole), limits));
        document.savedAs(file, document.format());
        return document;
    }

    /** Whether a file is a container to its last byte; what it holds need not be right. */
    private boolean isWhole(Path file) {
        try {
            Sources.file(file, limits);
            return true;
        } catch (MeetingFileException broken) {
            return false;
        }
    }

    /**
     * Opens what a file held at another time, or should have held: a safety copy, an earlier version.
     *
     * @param content where that lies
     * @param file the file it belongs to, which need not exist; saving goes there
     * @throws MeetingFileException whatever is wrong with the content
     */
    public DossierDocument openFor(Path file, Path content) throws MeetingFileException {
        DossierDocument document = open(content.toString(), () -> Sources.file(content, limits));
        document.savedAs(file, document.format());
        return document;
    }

    /**
     * Opens a container that comes from somewhere else than a file; saving it needs a path.
     *
     * @param name what messages call it
     * @throws MeetingFileException whatever is wrong with it
     */
    public DossierDocument read(InputStream in, String name) throws MeetingFileException {
        return open(name, () -> Sources.container(in, limits));
    }

    /**
     * Opens a dossier that lies unpacked in a folder, so that it can be read and compared line by line: {@code dossier.xmi}
     * beside {@code attachments/}; {@code manifest.json} only when there are parts.
     *
     * @throws MeetingFileException whatever is wrong with it
     */
    public DossierDocument openUnpacked(Path folder) throws MeetingFileException {
        return open(
                folder.toString(),
                () -> Sources.unpacked(
                        entry -> {
                            Path file = folder.resolve(entry);
                            return Files.exists(file) ? RegularFile.open(file) : null;
                        },
                        format,
                        limits));
    }

    /**
     * Opens a dossier that lies unpacked among the resources of a bundle, as the sample does.
     *
     * @param owner a class of the bundle
     * @param folder absolute resource name, ending with a slash
     * @throws MeetingFileException whatever is wrong with it
     */
    public DossierDocument openUnpacked(Class<?> owner, String folder) throws MeetingFileException {
        return open(folder, () -> Sources.unpacked(entry -> owner.getResourceAsStream(folder + entry), format, limits));
    }

    private DossierDocument open(String name, Source source) throws MeetingFileException {
        try {
            return new DossierReader(limits, format, registry).read(source.entries());
        } catch (MeetingFileException e) {
            throw e.opening(name);
        }
    }

    private interface Source {
        Map<String, Entry> entries() throws MeetingFileException;
    }

    /**
     * Saves a dossier. When the file was of an older format, its original is kept beside it, once.
     *
     * @throws MeetingFileException whatever is wrong; the file is then as it was before
     */
    public void save(DossierDocument document, Path file) throws MeetingFileException {
        try {
            List<Entry> entries = writer.entries(writer.texts(document));
            if (document.format() < format.version() && isSame(document.file().orElse(null), file)) {
                keepOriginal(file, document.format());
            }
            files.write(file, ZipWriter.size(entries), out -> ZipWriter.write(entries, out));
            document.savedAs(file, format.version());
        } catch (MeetingFileException e) {
            throw e.saving(file);
        } catch (IOException e) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "failed", e.getMessage())
                    .because(e)
                    .saving(file);
        }
    }

    /**
     * Takes a picture of a dossier, for another thread to write. Takes as long as making the texts of it does; they are packed
     * when they are written, and attachments are not read.
     *
     * @throws MeetingFileException where the dossier holds something that no file can keep
     */
    public DossierSnapshot snapshot(DossierDocument document) throws MeetingFileException {
        try {
            return new DossierSnapshot(files, writer, writer.texts(document));
        } catch (MeetingFileException e) {
            throw e;
        } catch (IOException e) {
            throw MeetingFileException.of(Kind.UNWRITABLE, "failed", e.getMessage())
                    .because(e);
        }
    }

    /** A copy of a dossier with the same identifiers, for another thread to read while a person goes on. */
    public DossierDocument copy(DossierDocument document) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Dossier copy = (Dossier) copier.copy(document.dossier());
        copier.copyReferences();
        Map<EObject, String> identifiers = new HashMap<>();
        copier.forEach((object, copied) -> identifiers.put(copied, document.id(object)));
        return create(copy, identifiers);
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return one != null && Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private void keepOriginal(Path file, int oldFormat) throws MeetingFileException {
        files.copy(file, Siblings.free(file, "v" + oldFormat));
    }
}
