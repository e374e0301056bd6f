// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.export.document.Audience;
import candor.gongwen.OutputFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Makes one summary of many dossiers, for the command line and for windows alike. Each file is read when its turn comes and let go before
 * the next; one that cannot be read stands in the summary with its reason. Nothing is written where no dossier could be read, or where
 * it was stopped.
 */
public final class SummaryExport {

    private final MeetingStore store = new MeetingStore();
    private final DurableFile disk = new DurableFile(Disk.withoutWaiting());
    private final Locale locale;

    /** @param locale in which reasons are told */
    public SummaryExport(Locale locale) {
        this.locale = locale;
    }

    /** Told before each file that is read. */
    @FunctionalInterface
    public interface Progress {
        /**
         * One more is being read.
         *
         * @param number of the file, from 1
         * @param all how many there are
         * @param file that is read next
         */
        void reading(int number, int all, Path file);
    }

    /**
     * What became of it.
     *
     * @param file that was written; {@code null} where no dossier could be read
     * @param read how many dossiers it is made of
     * @param unread those that could not be read
     */
    public record Result(Path file, int read, List<SummaryMember> unread) {

        public Result {
            unread = List.copyOf(unread);
        }
    }

    /** The file that will be written in a folder. */
    public static Path file(SummaryType type, Path folder) {
        String name = ExportTarget.name(type.order(), type.label(ExportService.LANGUAGE));
        return folder.resolve(FileNames.of(name) + "." + OutputFormat.XLSX.extension());
    }

    /**
     * The dossiers of some files, each read when it is asked for.
     *
     * @param stopped asked before each file
     * @return fails with {@link CancellationException} where it was stopped
     */
    public Iterator<SummaryMember> members(List<Path> files, Progress progress, BooleanSupplier stopped) {
        Iterator<Path> paths = List.copyOf(files).iterator();
        int[] begun = {0};
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return paths.hasNext();
            }

            @Override
            public SummaryMember next() {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                Path file = paths.next();
                begun[0]++;
                progress.reading(begun[0], files.size(), file);
                return read(file);
            }
        };
    }

    private SummaryMember read(Path file) {
        try {
            return new SummaryMember(file, store.open(file).dossier(), "");
        } catch (MeetingFileException e) {
            return new SummaryMember(file, null, e.text(locale));
        }
    }

    /**
     * Makes a summary.
     *
     * @param files dossiers
     * @param file to be written
     * @throws MeetingFileException where it could not be written
     * @throws CancellationException where it was stopped
     */
    public Result write(
            SummaryType type,
            List<Path> files,
            Path file,
            Audience audience,
            Progress progress,
            BooleanSupplier stopped)
            throws MeetingFileException {
        return write(type, members(files, progress, stopped), file, audience);
    }

    /**
     * Makes a summary of dossiers that are read already, or as they are asked for.
     *
     * @throws MeetingFileException where it could not be written
     */
    public Result write(SummaryType type, Iterator<SummaryMember> members, Path file, Audience audience)
            throws MeetingFileException {
        List<SummaryMember> before = new ArrayList<>();
        boolean any = false;
        while (members.hasNext() && !any) {
            before.add(members.next());
            any = before.getLast().isRead();
        }
        if (!any) {
            return new Result(null, 0, before);
        }
        Counted counted = new Counted(before, members);
        disk.makeFolder(file.toAbsolutePath().getParent());
        disk.write(file, 0, out -> type.write(counted, audience, out));
        return new Result(file, counted.read, counted.unread);
    }

    /** Goes on with what was read ahead, which is let go, and keeps account. */
    private static final class Counted implements Iterator<SummaryMember> {

        private final List<SummaryMember> ahead;
        private final Iterator<SummaryMember> rest;
        private final List<SummaryMember> unread = new ArrayList<>();
        private int read;

        Counted(List<SummaryMember> ahead, Iterator<SummaryMember> rest) {
            this.ahead = ahead;
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty() || rest.hasNext();
        }

        @Override
        public SummaryMember next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SummaryMember member = ahead.isEmpty() ? rest.next() : ahead.removeFirst();
            if (member.isRead()) {
                read++;
            } else {
                unread.add(member);
            }
            return member;
        }
    }
}
