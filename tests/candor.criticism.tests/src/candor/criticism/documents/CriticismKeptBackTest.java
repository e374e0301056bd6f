// SPDX-License-Identifier: EPL-2.0
package candor.criticism.documents;

import static org.assertj.core.api.Assertions.assertThat;

import candor.export.Blockers;
import candor.export.DocumentType;
import candor.export.document.Audience;
import candor.export.document.Copy;
import candor.export.document.DocumentException;
import candor.model.meeting.Dossier;
import candor.model.meeting.Person;
import candor.process.testing.BundleDocuments;
import candor.process.testing.BundleRules;
import candor.process.testing.KeptBackContract;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CriticismKeptBackTest extends KeptBackContract {

    CriticismKeptBackTest() {
        super(OwnDocuments.ALL);
    }

    @Test
    void aPairThatWasForgottenKeepsBackTheSheetOfTheCriticAndNoOthers() throws DocumentException {
        Dossier dossier = BundleDocuments.sample();
        Person critic = dossier.getCriticisms().getFirst().getFrom();
        dossier.getCriticisms().getFirst().setProblem("");
        Blockers blockers = Blockers.of(
                new BundleRules("candor.criticism", MeetingDocuments.class)
                        .registry()
                        .check(dossier, BundleRules.on(BundleRules.AFTERWARDS)),
                Locale.SIMPLIFIED_CHINESE);
        DocumentType sheets = OwnDocuments.ALL.type("criticism-sheet");

        assertThat(sheets.copies(dossier)).hasSizeGreaterThan(5);
        for (Copy copy : sheets.copies(dossier)) {
            assertThat(blockers.concerning(sheets.create(dossier, copy, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)))
                    .as(copy.label())
                    .hasSize(copy.label().equals(critic.getName()) ? 1 : 0);
        }
    }
}
