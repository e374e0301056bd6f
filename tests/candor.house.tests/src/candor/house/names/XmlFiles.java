// SPDX-License-Identifier: EPL-2.0
package candor.house.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** XML files as streams of elements and attributes. */
final class XmlFiles {

    private XmlFiles() {}

    /** All elements of a file, in its order. */
    static Stream<Element> elements(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            NodeList all = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("*");
            return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** All attributes of an element. */
    static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i));
    }

    /** The values of an attribute wherever it stands in a file. */
    static Stream<String> values(Path file, String attribute) {
        return elements(file).map(element -> element.getAttribute(attribute)).filter(value -> !value.isEmpty());
    }
}
