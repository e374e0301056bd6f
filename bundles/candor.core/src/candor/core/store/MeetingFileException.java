// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.base.text.Excerpt;
import candor.base.text.Messages;
import candor.base.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * A {@code .meeting} file that cannot be opened or saved, in words a clerk can act on: which file, what is wrong with it,
 * where inside it, and what to do. The words stand in {@code messages.properties} (Chinese) and
 * {@code messages_en.properties}; code only names the case.
 */
public final class MeetingFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble a file is in; decides exit codes and what a dialog offers. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** The file is there and may not be read. */
        UNREADABLE,
        /** The file has no bytes. */
        EMPTY,
        /** The end of the file is missing. */
        TRUNCATED,
        /** The file is something else. */
        NOT_A_MEETING_FILE,
        /** The container or one of its entries is encrypted. */
        ENCRYPTED,
        /** A limit on size, ratio, number or depth is exceeded. */
        TOO_LARGE,
        /** An entry has a name that no container may have. */
        BAD_ENTRY,
        /** Bytes were changed: a checksum or a structure of the container does not hold. */
        DAMAGED,
        /** A document type declaration or an external entity. */
        FORBIDDEN_XML,
        /** Written by a newer format than this program knows. */
        NEWER_VERSION,
        /** Not well-formed, or not a dossier. */
        BROKEN_CONTENT,
        /** A reference to an object that is not in the file. */
        DANGLING_REFERENCE,
        /** The dossier holds something that the file cannot keep. */
        UNSTORABLE,
        /** The target may not be written. */
        UNWRITABLE,
        /** Another file of its folder is there for the same and comes first. */
        SUPERSEDED,
        /** Somebody else has the file open, or has written it since it was read. */
        IN_USE,
        /** No room on the target's file system. */
        NO_SPACE
    }

    private final Kind kind;
    private final String detail;
    private final String[] arguments;
    private final String file;
    private final String place;
    private final boolean saving;

    private MeetingFileException(
            Kind kind, String detail, String[] arguments, String file, String place, boolean saving, Throwable cause) {
        super(kind + "." + detail, cause);
        this.kind = kind;
        this.detail = detail;
        this.arguments = arguments;
        this.file = file;
        this.place = place;
        this.saving = saving;
    }

    /** XML that the parser refuses; its sentence stands inside one of ours, without its full stop. */
    static MeetingFileException brokenXml(String reason) {
        return of(Kind.BROKEN_CONTENT, "xml", String.valueOf(reason).replaceFirst("[。.]\\s*\\z", ""));
    }

    /**
     * A trouble whose text stands under {@code kind.detail} in the message file.
     *
     * @param arguments what the text's {0}, {1} … stand for
     */
    public static MeetingFileException of(Kind kind, String detail, Object... arguments) {
        return new MeetingFileException(
                kind,
                detail,
                Arrays.stream(arguments).map(MeetingFileException::said).toArray(String[]::new),
                null,
                null,
                false,
                null);
    }

    /** Shortens and cleans an argument, because texts of files may be long or hostile; paths are said whole. */
    private static String said(Object argument) {
        return argument instanceof String text ? Excerpt.of(text) : String.valueOf(argument);
    }

    /** The same trouble, caused by {@code cause}. */
    public MeetingFileException because(Throwable cause) {
        return copy(file, place, saving, cause);
    }

    /** The same trouble at a place inside the file: an entry, or an entry with line and column. */
    public MeetingFileException at(String newPlace) {
        return copy(file, newPlace, saving, getCause());
    }

    /** The same trouble at line and column of an entry. */
    public MeetingFileException at(String entry, int line, int column) {
        return at(line > 0 ? entry + ':' + line + ':' + Math.max(column, 1) : entry);
    }

    /** The same trouble, met while opening {@code name}. */
    public MeetingFileException opening(String name) {
        return copy(name, place, false, getCause());
    }

    /** The same trouble, met while saving to {@code target}. */
    public MeetingFileException saving(Path target) {
        return copy(target.toString(), place, true, getCause());
    }

    private MeetingFileException copy(String newFile, String newPlace, boolean newSaving, Throwable cause) {
        MeetingFileException copy =
                new MeetingFileException(kind, detail, arguments, newFile, newPlace, newSaving, cause);
        copy.setStackTrace(getStackTrace());
        return copy;
    }

    /** What is wrong, without the file and the place in it. */
    public Text what() {
        return Text.of(MeetingFileException.class, kind + "." + detail, (Object[]) arguments);
    }

    /** What kind of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** The file as the caller named it, or null before it is known. */
    public String file() {
        return file;
    }

    /** {@code entry} or {@code entry:line:column} inside the file, or null when the whole file is meant. */
    public String place() {
        return place;
    }

    /** Whether the file was being written; otherwise it was being read. */
    public boolean isSaving() {
        return saving;
    }

    /** The whole message in the language of the running program. */
    @Override
    public String getMessage() {
        return text(Locale.getDefault());
    }

    /** The whole message: Chinese for every language but those that have texts of their own. */
    public String text(Locale locale) {
        Messages texts = Messages.of(MeetingFileException.class, locale);
        String what = texts.fill(kind + "." + detail, (Object[]) arguments);
        if (place != null) {
            what += texts.fill("frame.place", place);
        }
        if (file == null) {
            return what;
        }
        return texts.fill(saving ? "frame.saving" : "frame.opening", file, what);
    }
}
