// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.forms.FormLabels;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage.Literals;
import candor.model.query.MeetingWords;
import java.util.Locale;

/** What an item of the agenda is called: its own wording, or the name of its kind; in Chinese as in the papers of such a meeting. */
final class ItemNames {
    private final FormLabels labels;
    private final MeetingWords words;

    ItemNames(Dossier dossier, FormLabels labels) {
        this.labels = labels;
        this.words = MeetingWords.of(dossier);
    }

    String of(AgendaItem item) {
        return item.getTitle() == null || item.getTitle().isBlank()
                ? words.label(item.getKind())
                        .filter(word -> Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()))
                        .orElseGet(() -> labels.literal(
                                item,
                                Literals.AGENDA_ITEM__KIND,
                                Literals.AGENDA_KIND.getEEnumLiteral(
                                        item.getKind().getValue())))
                : item.getTitle().strip();
    }
}
