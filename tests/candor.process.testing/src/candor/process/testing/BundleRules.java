// SPDX-License-Identifier: EPL-2.0
package candor.process.testing;

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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules as a bundle registers them, and the bundled sample to try them on. */
public final class BundleRules {

    /** A day after everything in the sample. */
    public static final LocalDate AFTERWARDS = LocalDate.of(2022, 4, 30);

    private final Path sources;
    private final ClassLoader classes;

    /**
     * @param bundle symbolic name
     * @param one any of its classes
     */
    public BundleRules(String bundle, Class<?> one) {
        this.sources = Path.of("..", "..", "bundles", bundle, "src");
        this.classes = one.getClassLoader();
    }

    /** A fresh instance of every rule that the bundle declares as a component. */
    public List<Rule> all() {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith("Rule.java"))
                    .filter(BundleRules::isComponent)
                    .sorted()
                    .map(this::instance)
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

    private Rule instance(Path source) {
        String name = sources.relativize(source).toString().replace(".java", "").replace('/', '.');
        try {
            return (Rule) Class.forName(name, true, classes).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A registry of just these rules. */
    public RuleRegistry registry() {
        RuleRegistry registry = new RuleRegistry();
        all().forEach(registry::add);
        return registry;
    }

    /** For each rule by its number a registry of just that one, which says quickly what it finds. */
    Map<String, RuleRegistry> alone() {
        return all().stream().collect(Collectors.toMap(rule -> rule.info().id(), BundleRules::alone));
    }

    private static RuleRegistry alone(Rule rule) {
        RuleRegistry registry = new RuleRegistry();
        registry.add(rule);
        return registry;
    }

    /** The bundled sample, afresh. */
    public static Dossier sample() {
        try {
            return Samples.open(new MeetingStore()).dossier();
        } catch (MeetingFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that stands still on a day. */
    public static Clock on(LocalDate day) {
        return Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** All findings in a dossier on a day. */
    public List<Finding> check(Dossier dossier, LocalDate day) {
        return registry().check(dossier, on(day));
    }
}
