// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part while it is written. Names carry their prefixes, the root declares them. */
public final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int REPLACEMENT = 0xfffd;

    private final XMLStreamWriter writer;

    /** Writes what stands within the elements of a part. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void writeTo(Xml xml) throws IOException;
    }

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Writes a whole part; the stream stays open. */
    public static void write(OutputStream out, Content content) throws IOException {
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(out, "UTF-8");
            writer.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
            content.writeTo(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Starts an element; {@code attributes} alternates names and values. */
    public Xml start(String name, Object... attributes) throws IOException {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes an element without content; {@code attributes} alternates names and values. */
    public Xml empty(String name, Object... attributes) throws IOException {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes an element of WordprocessingML whose one property is {@code w:val}. */
    public Xml val(String name, Object value) throws IOException {
        return empty(name, "w:val", value);
    }

    /** Writes a property of WordprocessingML that is on or off; every reader understands these words. */
    public Xml toggle(String name, boolean on) throws IOException {
        return on ? empty(name) : val(name, "false");
    }

    /** Writes an element that holds text only; white space is kept. */
    public Xml text(String name, String text, Object... attributes) throws IOException {
        start(name, attributes);
        try {
            writer.writeCharacters(clean(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return end();
    }

    /** Ends the element started last. */
    public Xml end() throws IOException {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute((String) attributes[i], clean(attributes[i + 1].toString()));
        }
    }

    /** A character that XML cannot hold would make the whole file unreadable: it is replaced by U+FFFD. */
    private static String clean(String text) {
        if (text.codePoints().allMatch(Xml::isLegal)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isLegal(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xfffe
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
