// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.forms.FormLabels;
import candor.model.meeting.AgendaItem;
import candor.model.meeting.MeetingPackage.Literals;

/** What an item of the agenda is called: its own wording, or the name of its kind. */
final class ItemNames {
    private final FormLabels labels;

    ItemNames(FormLabels labels) {
        this.labels = labels;
    }

    String of(AgendaItem item) {
        return item.getTitle() == null || item.getTitle().isBlank()
                ? labels.literal(
                        item,
                        Literals.AGENDA_ITEM__KIND,
                        Literals.AGENDA_KIND.getEEnumLiteral(item.getKind().getValue()))
                : item.getTitle().strip();
    }
}
