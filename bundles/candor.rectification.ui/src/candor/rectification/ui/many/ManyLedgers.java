// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ui.many;

import candor.export.SummaryExport;
import candor.export.SummaryMember;
import candor.model.query.LedgerTotals;
import candor.rectification.summary.BodyLedger;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * What the ledgers of a folder say together.
 *
 * @param bodies each with its totals, in the order of the files
 * @param unread files that are no dossier, or cannot be read, each with its reason
 */
record ManyLedgers(List<BodyLedger> bodies, List<SummaryMember> unread) {

    private static final String ENDING = ".meeting";

    /** How deep below the folder dossiers are looked for. */
    private static final int DEPTH = 8;

    ManyLedgers {
        bodies = List.copyOf(bodies);
        unread = List.copyOf(unread);
    }

    /**
     * The dossiers in a folder and below it, in the order of their paths; also links to some, and folders that may not be looked into: reading
     * tells what is wrong with them.
     *
     * @throws IOException where the folder itself cannot be read
     */
    static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
                if (file.equals(folder)) {
                    throw trouble;
                }
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /**
     * Reads dossiers one after the other; of each only its totals are kept.
     *
     * @param progress told before each
     * @param stopped asked before each; where it says yes, the reading ends with a {@link java.util.concurrent.CancellationException}
     */
    static ManyLedgers read(List<Path> files, SummaryExport.Progress progress, BooleanSupplier stopped) {
        List<BodyLedger> bodies = new ArrayList<>();
        List<SummaryMember> unread = new ArrayList<>();
        Iterator<SummaryMember> members = new SummaryExport(Locale.getDefault()).members(files, progress, stopped);
        while (members.hasNext()) {
            SummaryMember member = members.next();
            if (member.isRead()) {
                bodies.add(BodyLedger.of(member.dossier()).withoutLines());
            } else {
                unread.add(member);
            }
        }
        return new ManyLedgers(bodies, unread);
    }

    /** Bodies that have several dossiers of one year, which are counted each: perhaps copies of one. */
    List<String> repeated() {
        return BodyLedger.repeated(bodies);
    }

    /** All ledgers together. */
    LedgerTotals totals() {
        return bodies.stream().map(BodyLedger::totals).reduce(LedgerTotals.none(), LedgerTotals::plus);
    }
}
