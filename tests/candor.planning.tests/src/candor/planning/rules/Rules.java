// SPDX-License-Identifier: EPL-2.0
package candor.planning.rules;

import candor.core.rules.Finding;
import candor.core.rules.Rule;
import candor.core.rules.RuleRegistry;
import candor.core.sample.Samples;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The rules as the bundle registers them, and the bundled sample to try them on. */
final class Rules {

    /** A day after everything in the sample. */
    static final LocalDate AFTERWARDS = LocalDate.of(2022, 4, 30);

    private Rules() {}

    /** A fresh instance of every rule that the bundle's component file names. */
    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        try (InputStream in = WeekdayRule.class.getResourceAsStream("/OSGI-INF/planning-rules.xml")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            NodeList names =
                    factory.newDocumentBuilder().parse(in).getDocumentElement().getElementsByTagName("implementation");
            for (int i = 0; i < names.getLength(); i++) {
                Class<?> type = Class.forName(((Element) names.item(i)).getAttribute("class"));
                rules.add((Rule) type.getConstructor().newInstance());
            }
        } catch (IOException | SAXException | ParserConfigurationException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return rules;
    }

    static RuleRegistry registry() {
        RuleRegistry registry = new RuleRegistry();
        all().forEach(registry::add);
        return registry;
    }

    /** The bundled sample, afresh. */
    static Dossier sample() {
        try {
            return Samples.open(new MeetingStore()).dossier();
        } catch (MeetingFileException e) {
            throw new IllegalStateException(e);
        }
    }

    static Clock on(LocalDate day) {
        return Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** All findings in a dossier on a day. */
    static List<Finding> check(Dossier dossier, LocalDate day) {
        return registry().check(dossier, on(day));
    }
}
