// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import candor.model.meeting.MeetingPackage;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * EMF's XMI handler without what makes it dangerous on foreign files. Left to itself it fetches unknown namespaces and
 * {@code xsi:schemaLocation} from wherever they point, calls classes for {@code java:} namespaces, and leaves proxies that
 * load any address. Here a namespace is one of the packages expected in this entry or an error, and an address lies in the
 * container or is an error.
 */
final class HardenedHandler extends SAXXMIHandler {

    private static final String ID = "xmi:id";

    private final Map<String, EPackage> packages;
    private final Limits limits;
    private final ReadValues values;
    private final Consumer<PendingReference> onReference;
    private final Set<String> seen = new HashSet<>();
    private int depth;
    private int elements;

    HardenedHandler(
            XMLResource resource,
            XMLHelper helper,
            Map<?, ?> options,
            Map<String, EPackage> packages,
            Limits limits,
            Consumer<PendingReference> onReference) {
        super(resource, helper, options);
        this.packages = packages;
        this.limits = limits;
        this.values = new ReadValues(resource);
        this.onReference = onReference;
    }

    /** Makes an unchecked exception, because EMF would collect a checked one and read on. */
    private UncheckedIOException refusal(Kind kind, String detail, Object... arguments) {
        return new UncheckedIOException(
                MeetingFileException.of(kind, detail, arguments).at(entry(), getLineNumber(), getColumnNumber()));
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        throw refusal(Kind.FORBIDDEN_XML, "dtd");
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        throw refusal(Kind.FORBIDDEN_XML, "dtd");
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > limits.depth()) {
            throw refusal(Kind.TOO_LARGE, "depth", limits.depth());
        }
        if (++elements > limits.elements()) {
            throw refusal(Kind.TOO_LARGE, "elements", limits.elements());
        }
        if (text != null) {
            throw refusal(Kind.BROKEN_CONTENT, "element", name);
        }
        super.startElement(uri, localName, name, attributes);
        if (text != null && attributes.getLength() > 0) {
            throw refusal(Kind.BROKEN_CONTENT, "attribute", name, attributes.getQName(0));
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        super.endElement(uri, localName, name);
    }

    /** Refuses text that is the value of no feature; EMF would ignore it silently. */
    @Override
    public void characters(char[] characters, int start, int length) {
        if (text == null && !Lexical.isBlank(characters, start, length)) {
            throw refusal(Kind.BROKEN_CONTENT, "text", new String(characters, start, length).strip());
        }
        super.characters(characters, start, length);
    }

    @Override
    public void endDocument() {
        super.endDocument();
        place(() -> values.check());
    }

    @Override
    protected void setValueFromId(EObject object, EReference reference, String ids) {
        place(() -> values.references(object, reference, ids, getLineNumber(), getColumnNumber()));
        super.setValueFromId(object, reference, ids);
    }

    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
        place(() -> values.before(object, feature, position));
        super.setFeatureValue(object, feature, value, position);
        place(() -> values.after(object, feature));
    }

    private interface Check {
        void run() throws MeetingFileException;
    }

    /** Runs a check and gives its refusal the place that is being read, unless it names another. */
    private void place(Check check) {
        try {
            check.run();
        } catch (MeetingFileException refused) {
            throw new UncheckedIOException(
                    refused.place() == null ? refused.at(entry(), getLineNumber(), getColumnNumber()) : refused);
        }
    }

    @Override
    protected EPackage getPackageForURI(String namespace) {
        EPackage found = namespace == null ? null : packages.get(namespace);
        if (found == null) {
            error(new PackageNotFoundException(namespace, getLocation(), getLineNumber(), getColumnNumber()));
        }
        return found;
    }

    @Override
    protected void processSchemaLocations(String prefix, String name) {
        // A schema location is a hint where to fetch a package from; packages come with bundles, never with a file.
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        String id = attribs == null ? null : attribs.getValue(ID);
        if (id != null && !Lexical.isIdentifier(id)) {
            throw refusal(Kind.BROKEN_CONTENT, "identifierForm", id);
        }
        if (id != null && !seen.add(id)) {
            throw refusal(Kind.BROKEN_CONTENT, "identifier", id);
        }
        super.handleObjectAttribs(object);
    }

    /** A reference into another entry is noted and set when all entries are read; a proxy never comes to be. */
    @Override
    protected void createObject(EObject owner, EStructuralFeature feature) {
        String literal = attribs == null ? null : attribs.getValue(XMLResource.HREF);
        place(() -> values.element(owner, feature));
        if (literal == null) {
            super.createObject(owner, feature);
            return;
        }
        if (attribs.getLength() > 1) {
            throw refusal(Kind.BROKEN_CONTENT, "attribute", feature.getName(), XMLResource.HREF);
        }
        URI address = EntryAddresses.resolve(literal, resourceURI);
        if (address == null) {
            throw refusal(Kind.BROKEN_CONTENT, "address", literal);
        }
        if (!(feature instanceof EReference reference)
                || reference.isContainment() && reference != MeetingPackage.Literals.DOSSIER__EXTENSIONS) {
            throw refusal(Kind.BROKEN_CONTENT, "contained", Names.of(feature), literal);
        }
        onReference.accept(PendingReference.of(owner, reference, address, entry(), getLineNumber(), getColumnNumber()));
        processObject(null);
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String literal) {
        throw refusal(Kind.BROKEN_CONTENT, "address", literal);
    }

    private String entry() {
        return String.join("/", resourceURI.segments());
    }
}
