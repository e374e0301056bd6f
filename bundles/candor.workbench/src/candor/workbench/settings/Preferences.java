// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings;

import candor.base.contribution.NamelessFault;
import candor.workbench.Ids;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The store of what a person has decided for this machine. An office can preset values for all its people ({@code
 * candor.workbench/keepBackups=20}) in the installation's configuration scope or with {@code -pluginCustomization}; a
 * person's own choice goes before. Every value is checked when it is read; one that makes no sense counts as not set.
 */
@Creatable
public final class Preferences {

    /** Sent with the key when a value has changed. */
    public static final String CHANGED = "candor/settings/CHANGED";

    /**
     * Scopes in the order in which they are asked: the person's own, the installation's, the defaults of the command
     * line.
     */
    private static final IScopeContext[] SCOPES = {
        InstanceScope.INSTANCE, ConfigurationScope.INSTANCE, DefaultScope.INSTANCE
    };

    private final IEventBroker events;
    private final String node;

    @Inject
    public Preferences(IEventBroker events) {
        this(events, Ids.BUNDLE);
    }

    Preferences(IEventBroker events, String node) {
        this.events = events;
        this.node = node;
    }

    /** A folder; empty where none is named, or what stands there is no absolute path. It need not exist (any more). */
    public Optional<Path> folder(String key) {
        try {
            return Optional.of(text(key))
                    .filter(text -> !text.isBlank())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }

    /**
     * A number; 0, which is "none", is allowed always.
     *
     * @param usual where none is set, or one that is out of bounds
     */
    public int number(String key, int usual, int least, int most) {
        try {
            int number = Integer.parseInt(text(key).strip());
            return number == 0 || number >= least && number <= most ? number : usual;
        } catch (NumberFormatException none) {
            return usual;
        }
    }

    /** One of several values; the first of them where the preference names none. */
    public <T> T choice(String key, T[] values, Function<T, String> keys) {
        return Arrays.stream(values)
                .filter(value -> keys.apply(value).equals(text(key)))
                .findFirst()
                .orElse(values[0]);
    }

    private String text(String key) {
        return Arrays.stream(SCOPES)
                .map(scope -> scope.getNode(node).get(key, null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** @param value null for none */
    public void put(String key, Object value) {
        String text = value == null ? "" : value.toString();
        if (text.equals(text(key))) {
            return;
        }
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(node);
        preferences.put(key, text);
        try {
            preferences.flush();
        } catch (BackingStoreException unwritable) {
            // Holds until the program ends; the log says why not longer.
            ILog.of(Preferences.class).error("not kept", NamelessFault.of(unwritable));
        }
        events.post(CHANGED, key);
    }
}
