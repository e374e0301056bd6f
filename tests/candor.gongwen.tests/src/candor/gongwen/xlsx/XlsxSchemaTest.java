// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Excel opens what its schema allows, and repairs or refuses the rest. */
class XlsxSchemaTest {

    /** The schema of SpreadsheetML (ECMA-376, transitional), which Apache POI's full schema library carries as a resource. */
    private static final String SCHEMA = "/org/apache/poi/schemas/ooxml/src/sml.xsd";

    @Test
    void everyPartIsValid() throws IOException, SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Schema schema = factory.newSchema(
                new StreamSource(getClass().getResource(SCHEMA).toString()));
        Map<String, String> parts = XlsxParts.of(XlsxParts.write(XlsxParts.ledger()));

        assertThat(parts).containsKeys("xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml");
        parts.forEach((path, text) -> {
            if (path.startsWith("xl/") && !path.endsWith(".rels")) {
                assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(text))))
                        .as(path)
                        .doesNotThrowAnyException();
            }
        });
    }
}
