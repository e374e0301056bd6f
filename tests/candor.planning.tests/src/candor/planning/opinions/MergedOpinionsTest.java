// SPDX-License-Identifier: EPL-2.0
package candor.planning.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.profile.Bureau;
import candor.core.profile.DossierFactory;
import candor.core.profile.ShippedProfiles;
import candor.core.store.DossierDocument;
import candor.core.store.MeetingStore;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.Opinion;
import candor.model.meeting.Solicitation;
import candor.model.query.Opinions;
import candor.planning.documents.PlanningDocuments;
import candor.process.testing.BundleDocuments;
import candor.process.testing.FlowText;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 252 opinions that the office merges into 155, from the file to the papers: nothing that somebody said is lost. */
class MergedOpinionsTest {

    private static final int GIVEN = 252;
    private static final int MERGED = 155;
    /** Each of these sums up two that say the same. */
    private static final int SUMS = GIVEN - MERGED;

    private static final BundleDocuments DOCUMENTS =
            new BundleDocuments(PlanningDocuments.class, new OpinionProperties());

    @TempDir
    private Path folder;

    private Dossier dossier;

    @BeforeEach
    void merge() throws Exception {
        MeetingStore store = new MeetingStore();
        Bureau bureau = new Bureau("示例市水务局", "示例市水务局", "中共示例市水务局党组", "示例市委");
        DossierDocument document =
                new DossierFactory(store).create(new ShippedProfiles.Annual(), Year.of(2031), bureau);
        Solicitation round = MeetingFactory.eINSTANCE.createSolicitation();
        round.setTitle("书面征求意见");
        document.dossier().getSolicitations().add(round);
        for (int number = 1; number <= GIVEN; number++) {
            round.getOpinions().add(opinion(number, "意见原文" + number + "号"));
        }
        for (int sum = 0; sum < SUMS; sum++) {
            Opinion one = opinion(GIVEN + sum + 1, "归并意见" + (sum + 1) + "号");
            one.getMerges().add(round.getOpinions().get(2 * sum));
            one.getMerges().add(round.getOpinions().get(2 * sum + 1));
            round.getOpinions().add(one);
        }
        Path file = folder.resolve("归并.meeting");
        store.save(document, file);
        dossier = store.open(file).dossier();
    }

    private static Opinion opinion(int number, String text) {
        Opinion opinion = MeetingFactory.eINSTANCE.createOpinion();
        opinion.setNumber(number);
        opinion.setText(text);
        return opinion;
    }

    @Test
    void bothNumbersArePrinted() throws DocumentException {
        assertThat(Opinions.counted(dossier)).hasSize(GIVEN);
        assertThat(Opinions.merged(dossier)).hasSize(MERGED);
        for (String document : new String[] {"opinion-summary", "opinion-report"}) {
            assertThat(print(document)).contains("共征求到意见建议252条", "归并后为155条");
        }
    }

    @Test
    void everyOriginalStandsBelowItsMergedOne() throws DocumentException {
        String text = print("opinion-summary");
        for (int number = 1; number <= GIVEN; number++) {
            assertThat(text).contains("意见原文" + number + "号");
        }
        for (int sum = 0; sum < SUMS; sum++) {
            int at = text.indexOf("【归并2条】归并意见" + (sum + 1) + "号");
            int first = text.indexOf("意见原文" + (2 * sum + 1) + "号");
            int second = text.indexOf("意见原文" + (2 * sum + 2) + "号");
            int next = text.indexOf("【归并2条】", at + 1);
            assertThat(at).isNotNegative();
            assertThat(first).isBetween(at, second);
            assertThat(second).isLessThan(next < 0 ? text.length() : next);
        }
    }

    private String print(String document) throws DocumentException {
        DocumentType type = DOCUMENTS.type(document);
        return FlowText.of(type.create(dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                .document());
    }
}
