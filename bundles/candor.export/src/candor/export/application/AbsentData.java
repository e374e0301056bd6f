// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.base.text.Excerpt;
import candor.base.text.Text;
import candor.core.store.DossierDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which data of a dossier is carried along unread because the plugin it belongs to is not installed. */
final class AbsentData {

    private static final String ABSENT = "absent";

    private AbsentData() {}

    /** Tells of it, where there is any, and answers the same dossier. */
    static DossierDocument tell(DossierDocument document, String file, Session session) {
        tell("absent", document.absentPackages(), file, session);
        return document;
    }

    /** Tells what a dossier that goes on from another one could not take over. */
    static void tellLeft(DossierDocument last, DossierDocument next, String file, Session session) {
        tell("absent.left", last.absentPackagesLeftBy(next), file, session);
    }

    private static void tell(String key, List<String> packages, String file, Session session) {
        if (packages.isEmpty()) {
            return;
        }
        String some = Text.list(Excerpt.of(packages), session.texts().locale());
        session.warn(session.texts().get(key, file, some));
        List<Object> all = new ArrayList<>();
        if (session.result().get(ABSENT) instanceof List<?> before) {
            all.addAll(before);
        }
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", file);
        one.put("packages", packages);
        one.put("kept", key.equals("absent"));
        all.add(one);
        session.result().put(ABSENT, all);
    }
}
