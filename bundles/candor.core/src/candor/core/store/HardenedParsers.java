// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.xml.sax.SAXException;

/**
 * The JDK's own XML parsers, whatever else is installed, with everything switched off that fetches something. Parsers are
 * used again, because making one takes longer than reading a dossier; EMF's own pool would keep handlers too, and with them
 * the last dossier.
 */
final class HardenedParsers implements XMLParserPool {

    static final HardenedParsers SHARED = new HardenedParsers();

    private static final String FEATURES = "http://xml.org/sax/features/";
    private static final int KEPT = 4;

    private final SAXParserFactory factory = factory();
    private final ConcurrentLinkedQueue<SAXParser> idle = new ConcurrentLinkedQueue<>();

    private static SAXParserFactory factory() {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the XML parser of this Java cannot be made safe", e);
        }
        return factory;
    }

    /** A parser that no one else uses until it is given back. */
    SAXParser take() throws ParserConfigurationException, SAXException {
        SAXParser parser = idle.poll();
        if (parser == null) {
            synchronized (factory) {
                parser = factory.newSAXParser();
            }
        }
        // The handlers count the depth themselves, so that limit and message are the same on every Java.
        parser.setProperty("jdk.xml.maxElementDepth", "0");
        return parser;
    }

    /** Takes a parser back. */
    void give(SAXParser parser) {
        parser.reset();
        if (idle.size() < KEPT) {
            idle.add(parser);
        }
    }

    @Override
    public SAXParser get(Map<String, Boolean> features, Map<String, ?> properties, boolean useLexicalHandler)
            throws ParserConfigurationException, SAXException {
        return take();
    }

    @Override
    public void release(
            SAXParser parser, Map<String, Boolean> features, Map<String, ?> properties, boolean useLexicalHandler) {
        give(parser);
    }

    @Override
    public XMLDefaultHandler getDefaultHandler(
            XMLResource resource, XMLLoad xmlLoad, XMLHelper helper, Map<?, ?> options) {
        return xmlLoad.createDefaultHandler();
    }

    @Override
    public void releaseDefaultHandler(XMLDefaultHandler handler, Map<?, ?> options) {
        // The parser is not kept, because its handler refers to the dossier it read.
    }
}
