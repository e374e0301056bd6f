// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.model.meeting.MeetingPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
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

    private final Layout layout;
    private final String entry;
    private final Map<EObject, List<Slot>> slots;
    private List<EObject> tops = List.of();

    private XmiWriter(EntryHelper helper, Layout layout, String entry, List<Slot> slots) {
        super(helper);
        this.layout = layout;
        this.entry = entry;
        this.slots = slots.stream().collect(Collectors.groupingBy(Slot::owner));
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
     * @param slots where objects of absent parts stand
     */
    static Text write(DossierResource resource, Layout layout, String entry, List<EObject> objects, List<Slot> slots)
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
        return super.shouldSaveFeature(object, feature)
                || !slots(object, feature).isEmpty();
    }

    @Override
    protected void saveContainedMany(EObject object, EStructuralFeature feature) {
        if (feature == MeetingPackage.Literals.DOSSIER__EXTENSIONS) {
            saveInOrder(object, feature);
        } else {
            super.saveContainedMany(object, feature);
        }
    }

    @Override
    protected void saveHRefMany(EObject object, EStructuralFeature feature) {
        saveInOrder(object, feature);
    }

    @Override
    protected void saveHRefSingle(EObject object, EStructuralFeature feature) {
        if (object.eIsSet(feature)) {
            super.saveHRefSingle(object, feature);
        } else {
            slots(object, feature).forEach(slot -> saveAddress(slot, feature));
        }
    }

    /** The values, and between them the places of those that are absent. */
    private void saveInOrder(EObject object, EStructuralFeature feature) {
        List<EObject> values = ((InternalEList<?>) helper.getValue(object, feature))
                .basicList().stream().map(EObject.class::cast).toList();
        List<Slot> absent = slots(object, feature);
        for (int i = 0; i <= values.size(); i++) {
            int index = i;
            absent.stream().filter(slot -> slot.index(values) == index).forEach(slot -> saveAddress(slot, feature));
            if (i < values.size() && isContainedHere(values.get(i), feature)) {
                saveElement((InternalEObject) values.get(i), feature);
            } else if (i < values.size()) {
                saveHref(values.get(i), feature);
            }
        }
    }

    private boolean isContainedHere(EObject value, EStructuralFeature feature) {
        return ((EReference) feature).isContainment() && layout.entryOf(value).equals(entry);
    }

    /** Without {@code xsi:type}: the entry has to open where the type is unknown. */
    @Override
    protected void saveHref(EObject remote, EStructuralFeature feature) {
        saveAddress(helper.getHREF(remote), feature);
    }

    private void saveAddress(Slot slot, EStructuralFeature feature) {
        saveAddress(helper.deresolve(slot.address()).toString(), feature);
    }

    private void saveAddress(String address, EStructuralFeature feature) {
        doc.startElement(helper.getQName(feature));
        doc.addAttribute(XMLResource.HREF, address);
        doc.endEmptyElement();
    }

    private List<Slot> slots(EObject object, EStructuralFeature feature) {
        List<Slot> own = slots.get(object);
        return own == null
                ? List.of()
                : own.stream().filter(slot -> slot.feature() == feature).toList();
    }

    @Override
    protected int sameDocSingle(EObject object, EStructuralFeature feature) {
        EObject value = (EObject) helper.getValue(object, feature);
        if (value == null) {
            return slots(object, feature).isEmpty() ? SKIP : CROSS_DOC;
        }
        return isHere(value) ? SAME_DOC : CROSS_DOC;
    }

    @Override
    protected int sameDocMany(EObject object, EStructuralFeature feature) {
        List<?> values = ((InternalEList<?>) helper.getValue(object, feature)).basicList();
        if (!slots(object, feature).isEmpty()) {
            return CROSS_DOC;
        }
        if (values.isEmpty()) {
            return SKIP;
        }
        return values.stream().allMatch(value -> isHere((EObject) value)) ? SAME_DOC : CROSS_DOC;
    }

    private boolean isHere(EObject object) {
        return layout.entryOf(object).equals(entry);
    }
}
