// SPDX-License-Identifier: EPL-2.0
package candor.planning;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import candor.model.meeting.Opinion;
import candor.process.testing.BundleDocuments;
import candor.process.testing.FlowText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An opinion with a redacted text: the office's own 汇总表 alone prints the words as they were spoken, everything else the redacted ones or
 * none at all (the table of docs/guide/opinions.md).
 */
class RedactionTest {

    private static final String ARCHIVE = "opinion-summary";

    static List<DocumentType> types() {
        return ShippedDocuments.OWN.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theOriginalIsPrintedInTheArchiveAlone(DocumentType type) throws DocumentException {
        Dossier dossier = BundleDocuments.sample();
        List<Opinion> opinions = dossier.getSolicitations().stream()
                .flatMap(round -> round.getOpinions().stream())
                .toList();
        for (Opinion opinion : opinions) {
            opinion.setRedactedText("去标识" + opinion.getText());
        }
        for (Audience audience : type.audiences()) {
            String text = text(type, dossier, audience);
            boolean archive = type.id().equals(ARCHIVE) && audience == Audience.INTERNAL;
            for (Opinion opinion : opinions) {
                String without = text.replace(opinion.getRedactedText(), "");
                assertThat(without.contains(opinion.getText()))
                        .as("%s for %s: %s", type.id(), audience.id(), opinion.getText())
                        .isEqualTo(archive);
            }
            boolean prints = List.of(ARCHIVE, "opinion-feedback", "opinion-feedback-team")
                    .contains(type.id());
            assertThat(text.contains("去标识")).as(type.id()).isEqualTo(prints && !archive);
        }
    }

    private static String text(DocumentType type, Dossier dossier, Audience audience) throws DocumentException {
        StringBuilder text = new StringBuilder();
        for (Copy copy : type.copies(dossier)) {
            text.append(FlowText.of(type.create(dossier, copy, audience, Locale.SIMPLIFIED_CHINESE)
                    .document()));
        }
        return text.toString();
    }
}
