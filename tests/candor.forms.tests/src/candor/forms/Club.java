// SPDX-License-Identifier: EPL-2.0
package candor.forms;

import candor.edit.GuardedDomain;
import candor.edit.GuardedStack;
import candor.edit.Veto;
import candor.forms.kinds.BuiltInKinds;
import candor.testing.UiThread;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;

/** A club with three members and one trip, an editing domain, and a clock that stands still until a test moves it. */
final class Club {
    final AtomicLong clock = new AtomicLong();
    final List<Veto> vetoes = new ArrayList<>();
    final GuardedDomain domain = new GuardedDomain(new TripLabels(), new ResourceSetImpl(), () -> vetoes);
    final GuardedStack stack = domain.getCommandStack();
    final EObject club = EcoreUtil.create(TripModel.CLUB);
    final EObject zhang = member("张建国");
    final EObject li = member("李敏");
    final EObject wang = member("王建华");
    final EObject trip = EcoreUtil.create(TripModel.TRIP);
    FormServices services = FormServices.of(domain, BuiltInKinds.registry())
            .withClock(clock::get)
            .withColors(FormColors.LIGHT);

    Club() {
        ResourceImpl resource = new ResourceImpl(URI.createURI("club:test"));
        domain.getResourceSet().getResources().add(resource);
        list(club, TripModel.TRIPS).add(trip);
        resource.getContents().add(club);
    }

    /** A trip with everything filled in, for pictures. */
    static Club rich() {
        Club club = new Club();
        EObject trip = club.trip;
        trip.eSet(TripModel.TITLE, "城北水库环线健步走");
        trip.eSet(TripModel.DESCRIPTION, "上午九点在北门集合，沿水库东岸步行至老坝，中午在护林站休息，下午原路返回。全程约十二公里，请穿防滑鞋，自带饮水和午餐。");
        trip.eSet(TripModel.DAY, LocalDate.of(2022, 1, 20));
        trip.eSet(TripModel.START, LocalTime.of(9, 0));
        trip.eSet(TripModel.NUMBER, "2022-03");
        trip.eSet(TripModel.SEATS, 24);
        trip.eSet(TripModel.CONFIRMED, true);
        trip.eSet(TripModel.LEADER, club.zhang);
        trip.eSet(TripModel.LEVELS, List.of(TripModel.pace("EASY"), TripModel.pace("STEADY")));
        list(trip, TripModel.HELPERS).addAll(List.of(club.li, club.wang));
        String[] names = {"陈晓", "刘洋", "赵文静", "周立", "吴敏之", "郑强", "孙悦", "冯大海", "褚云"};
        for (int index = 0; index < names.length; index++) {
            EObject guest = club.guest(names[index]);
            guest.eSet(TripModel.GUEST_AGE, 31 + index * 5 % 23);
            guest.eSet(TripModel.GUEST_PACE, TripModel.pace(index % 3 == 0 ? "FAST" : "STEADY"));
            guest.eSet(TripModel.GUEST_PAID, index % 2 == 0);
            guest.eSet(TripModel.GUEST_SPONSOR, index % 4 == 0 ? club.li : null);
            guest.eSet(TripModel.GUEST_REMARK, index % 3 == 1 ? "膝盖不好，走慢一些" : null);
        }
        return club;
    }

    EObject member(String name) {
        EObject member = TripModel.create(TripModel.MEMBER, TripModel.MEMBER_NAME, name);
        list(club, TripModel.MEMBERS).add(member);
        return member;
    }

    EObject guest(String name) {
        EObject guest = TripModel.create(TripModel.GUEST, TripModel.GUEST_NAME, name);
        list(trip, TripModel.GUESTS).add(guest);
        return guest;
    }

    List<String> guestNames() {
        return new ArrayList<>(list(trip, TripModel.GUESTS))
                .stream()
                        .map(guest -> (String) guest.eGet(TripModel.GUEST_NAME))
                        .toList();
    }

    /** The trip's form, or a part of it, in the shell. */
    ScrolledForm open(Shell shell, EStructuralFeature... only) {
        return open(shell, trip, only.length == 0 ? FormContents.ALL : FormContents.only(only));
    }

    ScrolledForm open(Shell shell, EObject object, FormContents contents) {
        return UiThread.call(shell.getDisplay(), () -> {
            Arrays.stream(shell.getChildren()).forEach(child -> child.dispose());
            ScrolledForm form = new ScrolledForm(shell, object, services, contents);
            shell.layout();
            return form;
        });
    }

    /** Undo as the program's handler does it, in the user-interface thread. */
    void undo() {
        UiThread.act(UiThread.display(), stack::undo);
    }

    void redo() {
        UiThread.act(UiThread.display(), stack::redo);
    }

    /** Changes the model as another part of the program does. */
    void elsewhere(Runnable change) {
        UiThread.act(UiThread.display(), change);
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject owner, EStructuralFeature feature) {
        return (List<EObject>) owner.eGet(feature);
    }
}
