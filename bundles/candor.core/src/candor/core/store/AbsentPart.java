// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.eclipse.emf.common.util.URI;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The part of a package whose bundle is not installed. Its bytes are carried over as they are; what is known of it is which
 * objects of other entries it refers to. Who refers to it is kept as {@link Slot}s.
 *
 * @param packages namespaces of its packages, the one it is named after first; none when the manifest does not list it
 * @param entry its bytes
 * @param references addresses, within the container, of the objects it refers to in other entries
 */
record AbsentPart(List<String> packages, Entry entry, Set<URI> references) {

    /**
     * Looks through a part without knowing its package.
     *
     * @throws MeetingFileException FORBIDDEN_XML, TOO_LARGE or BROKEN_CONTENT
     */
    static AbsentPart read(List<String> packages, Entry entry, Limits limits) throws MeetingFileException {
        Scan scan = new Scan(entry.name(), limits);
        try {
            SAXParser parser = HardenedParsers.SHARED.take();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", scan);
            parser.parse(new ByteArrayInputStream(entry.content()), scan);
            HardenedParsers.SHARED.give(parser);
        } catch (MeetingFileException e) {
            throw e;
        } catch (SAXParseException e) {
            throw MeetingFileException.brokenXml(e.getMessage())
                    .at(entry.name(), e.getLineNumber(), e.getColumnNumber())
                    .because(e);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            if (e.getCause() instanceof MeetingFileException refusal) {
                throw refusal;
            }
            throw MeetingFileException.brokenXml(e.getMessage())
                    .at(entry.name())
                    .because(e);
        }
        return new AbsentPart(packages, entry, scan.references);
    }

    /** Collects every attribute value that is an address in another entry: EMF writes references in attributes only. */
    private static final class Scan extends DefaultHandler2 {
        private final Set<URI> references = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        private final URI place;
        private final Limits limits;
        private int depth;
        private int elements;

        Scan(String entry, Limits limits) {
            this.place = EntryAddresses.of(entry);
            this.limits = limits;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new SAXException(
                    MeetingFileException.of(Kind.FORBIDDEN_XML, "dtd").at(entry()));
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
                throws SAXException {
            throw new SAXException(
                    MeetingFileException.of(Kind.FORBIDDEN_XML, "dtd").at(entry()));
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (++depth > limits.depth()) {
                throw new SAXException(MeetingFileException.of(Kind.TOO_LARGE, "depth", limits.depth())
                        .at(entry()));
            }
            if (++elements > limits.elements()) {
                throw new SAXException(MeetingFileException.of(Kind.TOO_LARGE, "elements", limits.elements())
                        .at(entry()));
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                for (String word : attributes.getValue(i).split(" ")) {
                    URI address = EntryAddresses.resolve(word, place);
                    if (address != null && !address.trimFragment().equals(place)) {
                        references.add(address);
                    }
                }
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth--;
        }

        private String entry() {
            return String.join("/", place.segments());
        }
    }

    /** What a message calls it. */
    String label() {
        return packages.isEmpty() ? entry.name() : packages.getFirst();
    }
}
