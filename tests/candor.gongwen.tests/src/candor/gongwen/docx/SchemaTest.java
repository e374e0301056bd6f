// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import static org.assertj.core.api.Assertions.assertThatCode;

import candor.gongwen.document.OfficialDocument;
import candor.gongwen.fixtures.Documents;
import candor.gongwen.fixtures.StressDocument;
import candor.gongwen.fixtures.WideDocument;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Word opens what its schema allows, and repairs or refuses the rest. */
class SchemaTest {

    /** The schema of WordprocessingML (ECMA-376, transitional), which Apache POI's full schema library carries as a resource. */
    private static final String SCHEMA = "/org/apache/poi/schemas/ooxml/src/wml.xsd";

    /** All that the schema takes from the namespace of XML itself, which no file of the library declares. */
    private static final String XML_NAMESPACE = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="space" type="xs:NCName"/>
            </xs:schema>
            """;

    private static Stream<OfficialDocument> documents() {
        return Stream.of(
                Documents.request(),
                StressDocument.create(),
                WideDocument.create(),
                Documents.of("议程", List.of(Documents.body("一\n二"))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isValid(OfficialDocument document) throws IOException, SAXException {
        Schema schema = SchemaFactory.newDefaultInstance().newSchema(new Source[] {
            new StreamSource(new StringReader(XML_NAMESPACE)),
            new StreamSource(getClass().getResource(SCHEMA).toString())
        });
        DocxParts.of(document).forEach((path, text) -> {
            if (path.startsWith("word/") && !path.endsWith(".rels")) {
                assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(text))))
                        .as(path)
                        .doesNotThrowAnyException();
            }
        });
    }
}
