// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.model.meeting.MeetingPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Writes one XMI entry of an open dossier without touching the dossier: EMF would want every part in a resource of its
 * own, and moving objects there and back on each save would notify editors and lose an undo stack.
 */
final class XmiWriter extends XMISaveImpl {

    private final DossierResource resource;
    private final Layout layout;
    private final String entry;
    private final List<AbsentPart.Slot> slots;
    private List<EObject> tops = List.of();

    private XmiWriter(EntryHelper helper, Layout layout, String entry, List<AbsentPart.Slot> slots) {
        super(helper);
        this.resource = helper.dossierResource();
        this.layout = layout;
        this.entry = entry;
        this.slots = slots;
    }

    /**
     * What was written.
     *
     * @param xmi UTF-8 bytes, lines ended by a line feed on every system
     * @param packages namespaces used
     */
    record Text(byte[] xmi, List<String> packages) {}

    /**
     * Writes one entry.
     *
     * @param objects what stands at its top
     * @param slots objects of absent parts, for {@code dossier.xmi}
     */
    static Text write(
            DossierResource resource, Layout layout, String entry, List<EObject> objects, List<AbsentPart.Slot> slots)
            throws IOException {
        EntryHelper helper = new EntryHelper(resource, layout, entry);
        XmiWriter writer = new XmiWriter(helper, layout, entry, slots);
        writer.tops = objects;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.save(resource, bytes, Map.of(XMLResource.OPTION_ENCODING, resource.getEncoding()));
        List<String> packages = new ArrayList<>();
        for (EPackage used : helper.packages()) {
            packages.add(used.getNsURI());
        }
        return new Text(withLineFeeds(bytes.toByteArray()), packages);
    }

    /** EMF ends lines as the system does; a carriage return in the data is written as a character reference. */
    private static byte[] withLineFeeds(byte[] text) {
        int length = 0;
        for (byte b : text) {
            if (b != '\r') {
                text[length++] = b;
            }
        }
        return length == text.length ? text : Arrays.copyOf(text, length);
    }

    @Override
    public void traverse(List<? extends EObject> contents) {
        super.traverse(tops);
    }

    @Override
    protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
        return super.shouldSaveFeature(object, feature) || isExtensions(feature) && !slots.isEmpty();
    }

    @Override
    protected void saveContainedMany(EObject object, EStructuralFeature feature) {
        if (!isExtensions(feature)) {
            super.saveContainedMany(object, feature);
            return;
        }
        List<EObject> extensions = ((InternalEList<?>) helper.getValue(object, feature))
                .basicList().stream().map(EObject.class::cast).toList();
        for (int i = 0; i <= extensions.size(); i++) {
            for (AbsentPart.Slot slot : slots) {
                if (slot.index(extensions) == i) {
                    saveAddress(helper.deresolve(slot.address()).toString(), feature);
                }
            }
            if (i < extensions.size()) {
                saveExtension(extensions.get(i), feature);
            }
        }
    }

    private void saveExtension(EObject extension, EStructuralFeature feature) {
        if (layout.entryOf(extension).equals(entry)) {
            saveElement((InternalEObject) extension, feature);
        } else {
            saveHref(extension, feature);
        }
    }

    @Override
    protected void saveHref(EObject remote, EStructuralFeature feature) {
        if (Layout.isForeign(remote) && entry.equals(EntryNames.DOSSIER)) {
            // Without xsi:type: the dossier has to open where the type is unknown.
            saveAddress(helper.getHREF(remote), feature);
        } else {
            super.saveHref(remote, feature);
        }
    }

    private void saveAddress(String address, EStructuralFeature feature) {
        doc.startElement(helper.getQName(feature));
        doc.addAttribute(XMLResource.HREF, address);
        doc.endEmptyElement();
    }

    @Override
    protected int sameDocSingle(EObject object, EStructuralFeature feature) {
        EObject value = (EObject) helper.getValue(object, feature);
        if (value == null) {
            return SKIP;
        }
        return isHere(value) ? SAME_DOC : CROSS_DOC;
    }

    @Override
    protected int sameDocMany(EObject object, EStructuralFeature feature) {
        InternalEList<?> values = (InternalEList<?>) helper.getValue(object, feature);
        if (values.isEmpty()) {
            return SKIP;
        }
        for (Iterator<?> all = values.basicIterator(); all.hasNext(); ) {
            if (!isHere((EObject) all.next())) {
                return CROSS_DOC;
            }
        }
        return SAME_DOC;
    }

    private boolean isHere(EObject object) {
        return !object.eIsProxy()
                && object.eResource() == resource
                && layout.entryOf(object).equals(entry);
    }

    private static boolean isExtensions(EStructuralFeature feature) {
        return feature == MeetingPackage.Literals.DOSSIER__EXTENSIONS;
    }
}
