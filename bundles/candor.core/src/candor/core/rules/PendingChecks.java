// SPDX-License-Identifier: EPL-2.0
package candor.core.rules;

import candor.model.meeting.Dossier;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Notes which rules have to check which objects again: it listens to every edit of a dossier. */
final class PendingChecks {

    /** Takes one pending check. */
    interface Visitor {

        /**
         * @param rule that looks again
         * @param subject at what
         * @param present whether the subject still stands in the dossier
         */
        void visit(Rule rule, EObject subject, boolean present);
    }

    private final Supplier<RuleSet> rules;
    private final Runnable onNews;
    private final SubjectIndex index = new SubjectIndex();
    private final Watcher watcher = new Watcher();
    private final Set<Rule> everywhere = new LinkedHashSet<>();
    private final Map<Rule, Set<EObject>> somewhere = new LinkedHashMap<>();

    PendingChecks(Supplier<RuleSet> rules, Runnable onNews) {
        this.rules = rules;
        this.onNews = onNews;
    }

    void watch(Dossier dossier) {
        dossier.eAdapters().add(watcher);
    }

    void unwatch(Dossier dossier) {
        dossier.eAdapters().remove(watcher);
    }

    boolean isEmpty() {
        return everywhere.isEmpty() && somewhere.isEmpty();
    }

    /** Notes a rule for all its subjects. */
    void everywhere(Rule rule) {
        everywhere.add(rule);
    }

    /** Forgets all pending checks of a rule. */
    void forget(Rule rule) {
        everywhere.remove(rule);
        somewhere.remove(rule);
    }

    /**
     * Takes pending checks as long as they are wanted; the others stay pending.
     *
     * @param wanted asked before each check
     */
    void take(BooleanSupplier wanted, Visitor visitor) {
        while (!somewhere.isEmpty()) {
            Rule rule = somewhere.keySet().iterator().next();
            if (!takeAll(rule, somewhere.get(rule), everywhere.contains(rule), wanted, visitor)) {
                return;
            }
            somewhere.remove(rule);
        }
        while (!everywhere.isEmpty()) {
            Rule rule = everywhere.iterator().next();
            everywhere.remove(rule);
            Set<EObject> subjects = new LinkedHashSet<>(index.of(rule.scope()));
            if (!takeAll(rule, subjects, false, wanted, visitor)) {
                somewhere.put(rule, subjects);
                return;
            }
        }
    }

    /** @param goneOnly where the others will be visited anyway; returns whether all were taken */
    private boolean takeAll(
            Rule rule, Set<EObject> subjects, boolean goneOnly, BooleanSupplier wanted, Visitor visitor) {
        for (Iterator<EObject> all = subjects.iterator(); all.hasNext(); ) {
            if (!wanted.getAsBoolean()) {
                return false;
            }
            EObject subject = all.next();
            all.remove();
            if (!goneOnly || !index.contains(subject)) {
                visitor.visit(rule, subject, index.contains(subject));
            }
        }
        return true;
    }

    private void note(Rule rule, EObject subject) {
        somewhere.computeIfAbsent(rule, r -> new LinkedHashSet<>()).add(subject);
    }

    /** A feature of an object changed. */
    private void changed(EObject object, EStructuralFeature feature) {
        RuleSet now = rules.get();
        now.readingOwn(object, feature).forEach(rule -> note(rule, object));
        everywhere.addAll(now.readingAnywhere(feature));
        noteContainers(now.readingInside(feature), object);
    }

    private void noteContainers(Collection<Rule> readers, EObject from) {
        if (!readers.isEmpty()) {
            for (EObject above = from; above != null; above = above.eContainer()) {
                EObject container = above;
                readers.stream().filter(r -> r.scope().covers(container)).forEach(r -> note(r, container));
            }
        }
    }

    /** An object came into a container or left it, with all it contains. */
    private void moved(EObject container, EObject root) {
        RuleSet now = rules.get();
        EcoreUtil.getAllProperContents(List.of(root), false)
                .forEachRemaining(o -> movedOne(now, container, (EObject) o));
        movedOne(now, container, root);
    }

    private void movedOne(RuleSet now, EObject container, EObject object) {
        now.checking(object.eClass()).forEach(rule -> note(rule, object));
        everywhere.addAll(now.readingAny(object.eClass(), now::readingAnywhere));
        Set<Rule> insiders = now.readingAny(object.eClass(), now::readingInside);
        noteContainers(insiders, container);
        noteContainers(insiders, object);
    }

    private final class Watcher extends EContentAdapter {

        @Override
        protected void setTarget(EObject target) {
            super.setTarget(target);
            index.add(target);
        }

        @Override
        protected void unsetTarget(EObject target) {
            super.unsetTarget(target);
            index.remove(target);
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (notification.isTouch()
                    || !(notification.getNotifier() instanceof EObject object)
                    || !(notification.getFeature() instanceof EStructuralFeature feature)) {
                return;
            }
            changed(object, feature);
            if (feature instanceof EReference reference && reference.isContainment()) {
                each(notification.getOldValue(), child -> moved(object, child));
                each(notification.getNewValue(), child -> moved(object, child));
            }
            if (!isEmpty()) {
                onNews.run();
            }
        }

        private void each(Object value, Consumer<EObject> action) {
            if (value instanceof EObject child) {
                action.accept(child);
            } else if (value instanceof Collection<?> children) {
                children.forEach(c -> each(c, action));
            }
        }
    }
}
