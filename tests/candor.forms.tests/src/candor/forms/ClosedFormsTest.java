// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candor.testing.Bot;
import candor.testing.Condition;
import candor.testing.SwtExtension;
import candor.testing.UiThread;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that is closed leaves nothing behind: no listener, no memory. */
@ExtendWith(SwtExtension.class)
class ClosedFormsTest {
    @Test
    void closedFormsAreCollected(Shell shell, Bot bot) {
        Club club = Club.rich();
        WeakReference<ScrolledForm> form = openUseAndClose(club, shell, bot);
        bot.waitUntil(Condition.that("the closed form is still held", () -> {
            System.gc();
            return form.get() == null;
        }));
        assertThat(form.get()).isNull();
    }

    @Test
    void nothingListensToTheModelAnyMore(Shell shell, Bot bot) {
        Club club = Club.rich();
        List<Integer> before = adapters(club);
        openUseAndClose(club, shell, bot);
        assertThat(adapters(club)).isEqualTo(before);
    }

    @Test
    void nothingListensToTheFindings(Shell shell) {
        Club club = Club.rich();
        FixedFindings findings = new FixedFindings(List.of());
        club.services = club.services.withFindings(findings);
        club.open(shell);
        assertThat(findings.listeners()).isPositive();
        close(shell);
        assertThat(findings.listeners()).isZero();
    }

    @Test
    void theDetailOfAListIsClosedWithItsRow(Shell shell, Bot bot) {
        Club club = Club.rich();
        club.open(shell, TripModel.GUESTS);
        List<EObject> guests = Club.list(club.trip, TripModel.GUESTS);
        bot.tableWithId("Trip.guests/table").select(0);
        bot.text("陈晓");
        int shown = scopes(guests.getFirst());
        bot.tableWithId("Trip.guests/table").select(1);
        bot.text("刘洋");
        assertThat(scopes(guests.getFirst())).isEqualTo(shown - 1);
    }

    private static WeakReference<ScrolledForm> openUseAndClose(Club club, Shell shell, Bot bot) {
        WeakReference<ScrolledForm> form = new WeakReference<>(club.open(shell));
        bot.textWithLabel("名称").setText("别的");
        bot.textWithLabel("领队").setText("建").pressKey(0, SWT.ARROW_DOWN);
        bot.textWithLabel("日期").setText("abc").leave();
        bot.tableWithId("Trip.guests/table").select(1);
        bot.text("刘洋");
        bot.tableWithId("Trip.guests/table").pressKey(0, SWT.F2);
        close(shell);
        bot.settle();
        return form;
    }

    private static void close(Shell shell) {
        UiThread.act(shell.getDisplay(), () -> {
            for (Control child : shell.getChildren()) {
                child.dispose();
            }
        });
    }

    private static List<Integer> adapters(Club club) {
        List<Integer> counts = new ArrayList<>();
        club.club.eAllContents().forEachRemaining(object -> counts.add(scopes(object)));
        return counts;
    }

    private static int scopes(EObject object) {
        return (int) object.eAdapters().stream()
                .filter(adapter -> adapter.getClass().getName().startsWith(FormScope.class.getName()))
                .count();
    }
}
