// SPDX-License-Identifier: EPL-2.0
package candor.planning.ui.timeline;

import candor.core.calendar.EventTexts;
import candor.model.query.TimelineEvent;
import candor.planning.ui.PlanningTexts;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The chart for people who do not see it: a list of events, each by its name and how it stands. */
final class ChartAccess {

    private final TimelineChart chart;

    private ChartAccess(TimelineChart chart) {
        this.chart = chart;
    }

    /** Makes a chart tell what it shows. */
    static void describe(TimelineChart chart) {
        ChartAccess access = new ChartAccess(chart);
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF
                        ? PlanningTexts.get("timeline.label")
                        : access.name(event.childID);
            }
        });
        chart.getAccessible().addAccessibleControlListener(access.new Control());
    }

    private String name(int child) {
        List<TimelineEvent> events = chart.chart().events();
        if (child < 0 || child >= events.size()) {
            return null;
        }
        TimelineEvent event = events.get(child);
        return PlanningTexts.get(
                "timeline.spoken",
                EventTexts.name(event).in(Locale.getDefault()),
                EventTexts.state(event.state()).in(Locale.getDefault()),
                EventTexts.when(event, chart.chart().today()).in(Locale.getDefault()));
    }

    /** What a screen reader asks. */
    private final class Control extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = chart.chart().events().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[chart.chart().events().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = chart.isFocusControl() ? selected(ACC.CHILDID_SELF) : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = selected(ACC.CHILDID_NONE);
        }

        private int selected(int none) {
            return chart.selected().map(chart.chart().events()::indexOf).orElse(none);
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF
                    ? ACC.STATE_FOCUSABLE
                    : ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
            if (event.childID >= 0 && event.childID == selected(ACC.CHILDID_NONE)) {
                event.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point place = chart.toControl(event.x, event.y);
            event.childID =
                    chart.chart().at(place).map(chart.chart().events()::indexOf).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle where = chart.getClientArea();
            if (event.childID >= 0 && event.childID < chart.chart().events().size()) {
                ChartModel model = chart.chart();
                int row = model.rowOf(model.events().get(event.childID));
                where = new Rectangle(0, model.y(row), where.width, model.rowHeight());
            }
            Point place = chart.toDisplay(where.x, where.y);
            event.x = place.x;
            event.y = place.y;
            event.width = where.width;
            event.height = where.height;
        }
    }
}
