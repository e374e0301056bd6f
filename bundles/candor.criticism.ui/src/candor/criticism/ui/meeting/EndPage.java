// SPDX-License-Identifier: EPL-2.0
package candor.criticism.ui.meeting;

import candor.criticism.ui.CriticismTexts;
import candor.forms.FormKit;
import candor.model.meeting.MeetingState;
import candor.model.query.CriticismCoverage;
import candor.model.query.CriticismCoverage.State;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The agenda is through: what is on record, and the end of the meeting. */
final class EndPage implements MeetingPage {
    private final MeetingDesk desk;
    private final Composite area;
    private final Label title;
    private final Label figures;

    EndPage(Composite parent, MeetingDesk desk, MeetingLook look) {
        this.desk = desk;
        area = look.area(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * FormKit.GRID).applyTo(area);
        title = look.label(area, "meeting.end", look.title, look.colors.text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        figures = look.label(area, "meeting.figures", look.words, look.colors.text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(figures);
        refresh();
    }

    @Override
    public Composite control() {
        return area;
    }

    @Override
    public void refresh() {
        boolean ended = isEnded();
        title.setText(CriticismTexts.get(ended ? "meeting.ended" : "meeting.end"));
        CriticismCoverage coverage = CriticismCoverage.due(desk.dossier());
        figures.setText(CriticismTexts.get(
                "meeting.figures",
                desk.dossier().getMinutes() == null
                        ? 0
                        : desk.dossier().getMinutes().getUtterances().size(),
                coverage.in(State.DELIVERED).size()
                        + coverage.in(State.ANSWERED).size(),
                coverage.in(State.MISSING).size() + coverage.in(State.PREPARED).size()));
    }

    boolean isEnded() {
        return desk.dossier().getMeeting().getState() == MeetingState.HELD
                && desk.dossier().getMinutes() != null
                && desk.dossier().getMinutes().getEndedAt() != null;
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }

    @Override
    public String keys() {
        return CriticismTexts.get(isEnded() ? "meeting.keys.ended" : "meeting.keys.end");
    }

    @Override
    public boolean key(Event event) {
        return event.keyCode == SWT.PAGE_DOWN;
    }
}
