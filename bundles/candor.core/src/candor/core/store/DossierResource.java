// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The resource in which a dossier lives while it is open, and into which each XMI entry is read. Every object has a stable
 * {@code xmi:id}: kept when read, made once for a new object, kept by an undone deletion, never shared by a copy.
 */
final class DossierResource extends XMIResourceImpl {

    private final Map<String, EPackage> packages;
    private final Limits limits;
    private final List<PendingReference> pending = new ArrayList<>();

    /**
     * @param place address of the entry
     * @param packages the packages, by namespace, whose objects may stand in it
     * @param limits on its XML
     */
    DossierResource(URI place, Map<String, EPackage> packages, Limits limits) {
        super(place);
        this.packages = packages;
        this.limits = limits;
        setEncoding(StandardCharsets.UTF_8.name());
    }

    /** How to read an entry quickly: resolve references once at the end, attach the objects once at the end. */
    static Map<Object, Object> loadOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
        options.put(XMLResource.OPTION_USE_LEXICAL_HANDLER, true);
        options.put(XMLResource.OPTION_USE_PARSER_POOL, HardenedParsers.SHARED);
        return options;
    }

    /** References by address that were read and wait to be set, in the order of the text. */
    List<PendingReference> pending() {
        return pending;
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new HardenedLoad(new FormerNames(this), packages, limits, pending::add);
    }

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    /** The object at an identifier or a path. A path that makes no sense ({@code //@persons.x}) leads nowhere; EMF fails on it. */
    @Override
    public EObject getEObject(String fragment) {
        try {
            return super.getEObject(fragment);
        } catch (RuntimeException senseless) {
            return null;
        }
    }

    /** An entry made by hand may lack identifiers; see {@link #nameTheNameless}. */
    @Override
    protected boolean assignIDsWhileLoading() {
        return false;
    }

    /**
     * Gives identifiers to objects that were read without one. They are made from the object's place, not by chance, so
     * that the same file has the same identifiers whenever it is opened.
     */
    void nameTheNameless() {
        Map<EObject, String> names = new LinkedHashMap<>();
        for (EObject root : getContents()) {
            String fragment = getURIFragment(root);
            Deque<String> path = new ArrayDeque<>();
            path.add(fragment.startsWith("/") ? fragment : "/");
            collectNameless(root, path, names);
        }
        names.forEach((object, path) -> {
            String id = derived(path);
            while (getIDToEObjectMap().containsKey(id)) {
                id = derived(id);
            }
            setID(object, id);
        });
    }

    /**
     * Collects objects without an identifier, with the paths that EMF would give them. Each path is made from that of its container,
     * because asking EMF for each takes quadratic time. Where all objects have identifiers, as in every file of ours, none is made.
     *
     * @param path the parts of the object's path
     */
    private void collectNameless(EObject object, Deque<String> path, Map<EObject, String> names) {
        if (getID(object) == null) {
            names.put(object, String.join("", path));
        }
        for (EReference feature : object.eClass().getEAllContainments()) {
            if (!object.eIsSet(feature)) {
                continue;
            }
            path.add("/@");
            path.add(feature.getName());
            if (feature.isMany()) {
                int index = 0;
                for (Object child : (List<?>) object.eGet(feature)) {
                    path.add("." + index++);
                    collectNameless((EObject) child, path, names);
                    path.removeLast();
                }
            } else {
                collectNameless((EObject) object.eGet(feature), path, names);
            }
            path.removeLast();
            path.removeLast();
        }
    }

    private static String derived(String path) {
        return "_" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }
}
