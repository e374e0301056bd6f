// SPDX-License-Identifier: EPL-2.0
import candor.core.calendar.CalendarFile;
import candor.core.calendar.CalendarFileException;
import candor.core.safety.LockMarker;
import candor.core.safety.RecoveryStore;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.base.clipboard.PastedTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Everything the program reads, as functions of bytes that must read or refuse. Anything else they throw is a fault, and so is what is read
 * and cannot be saved and read again, or a message that is longer than a person reads.
 */
enum Readers {
    /** A container as a whole. */
    CONTAINER {
        @Override
        void read(byte[] bytes) throws IOException {
            dossier(bytes);
        }
    },
    /** The text of {@code dossier.xmi} in a container that is right. */
    DOSSIER {
        @Override
        void read(byte[] bytes) throws IOException {
            dossier(container(bytes, "parts/none.xmi", new byte[0]));
        }
    },
    /** A part whose package nobody has. */
    PART {
        @Override
        void read(byte[] bytes) throws IOException {
            dossier(container(EMPTY, "parts/absent.xmi", bytes));
        }
    },
    /** An iCalendar file. */
    CALENDAR {
        @Override
        void read(byte[] bytes) throws IOException {
            calendar(bytes);
        }
    },
    /** A table of holidays. */
    TABLE {
        @Override
        void read(byte[] bytes) throws IOException {
            calendar(bytes);
        }
    },
    /** What says who has a file open, and whose a safety copy is. */
    MARKER {
        @Override
        void read(byte[] bytes) throws IOException {
            Path file = FOLDER.resolve("a.meeting");
            Files.write(FOLDER.resolve(".~a.meeting.lock"), bytes);
            new LockMarker(file).holder();
            Path recovery = Files.createDirectories(FOLDER.resolve("recovery"));
            Files.write(recovery.resolve("id.meeting"), EMPTY);
            Files.write(recovery.resolve("id.json"), bytes);
            new RecoveryStore(recovery, STORE).orphans();
        }
    },
    /** What a spreadsheet put on the clipboard. */
    CLIPBOARD {
        @Override
        void read(byte[] bytes) {
            PastedTable pasted = PastedTable.of(new String(bytes, StandardCharsets.UTF_8));
            pasted.column(pasted.wordiest());
        }
    };

    private static final MeetingStore STORE = new MeetingStore();
    private static final int LONGEST_MESSAGE = 1_000;
    private static final Path FOLDER = folder();
    private static final byte[] EMPTY = ("<meeting:Dossier xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                    + "xmlns:meeting=\"urn:candor:meeting:1\" xmi:id=\"_d\"/>")
            .getBytes(StandardCharsets.UTF_8);

    abstract void read(byte[] bytes) throws IOException;

    /**
     * Reads bytes.
     *
     * @return whether they were read; otherwise they were refused
     * @throws AssertionError where neither happened
     */
    boolean accepts(byte[] bytes) {
        try {
            read(bytes);
            return true;
        } catch (MeetingFileException refused) {
            check(refused.text(Locale.SIMPLIFIED_CHINESE));
            return false;
        } catch (CalendarFileException refused) {
            check(refused.text(Locale.SIMPLIFIED_CHINESE));
            return false;
        } catch (IOException fault) {
            throw new AssertionError("neither read nor refused", fault);
        }
    }

    /** What this thread has cost so far: of the processor, not of the clock, because a machine that has other work to do proves nothing. */
    static long processorMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static void check(String message) {
        if (message.isBlank() || message.length() > LONGEST_MESSAGE) {
            throw new AssertionError("a message of " + message.length() + " characters");
        }
    }

    /** What can be read can be saved and read again, and is the same then; what can never be saved is said when it is. */
    private static void dossier(byte[] bytes) throws IOException {
        DossierDocument document = STORE.read(new ByteArrayInputStream(bytes), "a.meeting");
        Path saved = FOLDER.resolve("saved.meeting");
        STORE.save(document, saved);
        if (!EcoreUtil.equals(document.dossier(), STORE.open(saved).dossier())) {
            throw new AssertionError("saved and read again it is another dossier");
        }
    }

    private static void calendar(byte[] bytes) throws IOException {
        Path file = FOLDER.resolve("a.ics");
        Files.write(file, bytes);
        CalendarFile.read(file).notes().forEach(note -> check(note.in(Locale.SIMPLIFIED_CHINESE)));
    }

    private static byte[] container(byte[] xmi, String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/vnd.candor.meeting+zip".getBytes(StandardCharsets.US_ASCII));
            String also = content.length == 0 ? "" : ",{\"nsURI\":\"urn:nobody\",\"part\":\"" + part + "\"}";
            put(
                    zip,
                    "manifest.json",
                    ("{\"format\":2,\"application\":\"1\",\"packages\":[{\"nsURI\":\"urn:candor:meeting:1\",\"part\":\"dossier.xmi\"}"
                                    + also + "]}")
                            .getBytes(StandardCharsets.UTF_8));
            put(zip, "dossier.xmi", xmi);
            if (content.length > 0) {
                put(zip, part, content);
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("candor-fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
