// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;

/**
 * What many objects ask of the whole that they belong to, such as the last day of a ledger: computed once while a paper is made in this thread.
 * At any other time it is computed anew, because the dossier may have changed.
 */
public final class OncePerPaper {

    private static final ThreadLocal<Map<EObject, Map<Object, Object>>> KNOWN = new ThreadLocal<>();

    private OncePerPaper() {}

    /** A paper is begun. Nothing of the dossier may change until {@link #end}. */
    public static void begin() {
        KNOWN.set(new IdentityHashMap<>());
    }

    /** The paper is made. */
    public static void end() {
        KNOWN.remove();
    }

    /**
     * The answer of a whole.
     *
     * @param question tells it from other questions to the same whole
     * @param query computes the answer, which is never {@code null}
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(EObject whole, Object question, Supplier<T> query) {
        if (KNOWN.get() == null) {
            return query.get();
        }
        Map<Object, Object> answers = KNOWN.get().computeIfAbsent(whole, any -> new HashMap<>());
        // Not computed inside of the map: one answer may need another.
        Object answer = answers.get(question);
        if (answer == null) {
            answer = query.get();
            answers.put(question, answer);
        }
        return (T) answer;
    }
}
