// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.ooxml;

import candor.gongwen.document.Metadata;
import java.io.IOException;

/** The part {@code docProps/core.xml}. It has no times, so that the same document gives the same bytes. */
final class PropertiesPart implements Xml.Content {

    static final String PATH = "docProps/core.xml";
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final Metadata metadata;

    PropertiesPart(Metadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.text("dc:title", metadata.title());
        xml.text("dc:creator", metadata.author());
        xml.text("dc:language", metadata.language().toLanguageTag());
        xml.end();
    }
}
