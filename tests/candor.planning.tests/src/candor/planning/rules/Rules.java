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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The rules as the bundle registers them, and the bundled sample to try them on. */
final class Rules {

    /** A day after everything in the sample. */
    static final LocalDate AFTERWARDS = LocalDate.of(2022, 4, 30);

    private static final Path SOURCES = Path.of("../../bundles/candor.planning/src");

    private Rules() {}

    /** A fresh instance of every rule that the bundle declares as a component. */
    static List<Rule> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Rule.java"))
                    .filter(Rules::isComponent)
                    .sorted()
                    .map(Rules::instance)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComponent(Path source) {
        try {
            return Files.readString(source).contains("\n@Component(service = Rule.class)\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule instance(Path source) {
        String name = SOURCES.relativize(source).toString().replace(".java", "").replace('/', '.');
        try {
            return (Rule) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
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
