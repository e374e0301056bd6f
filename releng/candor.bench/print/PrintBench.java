// SPDX-License-Identifier: EPL-2.0
import candor.base.contribution.Faults;
import candor.base.place.UserFolder;
import candor.core.sample.Samples;
import candor.core.store.MeetingStore;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.values.MeetingProperties;
import candor.export.values.PropertyCatalog;
import candor.gongwen.OutputFormat;
import candor.gongwen.Press;
import candor.gongwen.document.OfficialDocument;
import candor.gongwen.flow.PlainText;
import candor.gongwen.fonts.FontLibrary;
import candor.model.meeting.Dossier;
import candor.planning.documents.PlanningDocuments;
import candor.planning.opinions.OpinionProperties;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** One request of the sample, with its plan, from the dossier to the bytes of a PDF, again and again in one process. */
public final class PrintBench {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int WARM = 1500;
    private static final int TURNS = 200;

    private final Dossier dossier;
    private final DocumentType request = new PlanningDocuments.Request()
            .use(new PropertyCatalog(new Faults()).add(new MeetingProperties()).add(new OpinionProperties()));
    private final Press press = new Press(FontLibrary.system(UserFolder.fonts()));

    private PrintBench(Dossier dossier) {
        this.dossier = dossier;
    }

    /** @param arguments a file for the text of the request, for others to set it */
    public static void main(String[] arguments) throws Exception {
        PrintBench bench = new PrintBench(Samples.open(new MeetingStore()).dossier());
        Files.writeString(Path.of(arguments[0]), PlainText.of(bench.draft()));
        bench.run();
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        int bytes = print(draft());
        double first = (System.nanoTime() - start) / 1e6;
        for (int i = 0; i < WARM; i++) {
            print(draft());
        }
        double[] drafts = new double[TURNS];
        double[] prints = new double[TURNS];
        double[] docx = new double[TURNS];
        long work = 0;
        for (int i = 0; i < TURNS; i++) {
            long before = SYSTEM.getProcessCpuTime();
            long begin = System.nanoTime();
            OfficialDocument document = draft();
            long made = System.nanoTime();
            print(document);
            long printed = System.nanoTime();
            work += SYSTEM.getProcessCpuTime() - before;
            press.write(document, OutputFormat.DOCX, new ByteArrayOutputStream());
            drafts[i] = (made - begin) / 1e6;
            prints[i] = (printed - made) / 1e6;
            docx[i] = (System.nanoTime() - printed) / 1e6;
        }
        double made = median(drafts);
        double printed = median(prints);
        System.out.printf(
                "one request (with its plan) in a running process, %d turns (median): document %.1f ms, PDF of %d KB %.1f ms, DOCX %.1f ms; the first time %.0f ms%n",
                TURNS, made, bytes / 1024, printed, median(docx), first);
        System.out.printf(
                "from the dossier to the PDF, warm  %.1f ms, of which the processor works %.1f ms   (goal: under 15)%n",
                made + printed, work / 1e6 / TURNS);
    }

    private OfficialDocument draft() throws Exception {
        return request.create(dossier, Copy.ONLY, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE).document();
    }

    private int print(OfficialDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.write(document, OutputFormat.PDF, out);
        return out.size();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
