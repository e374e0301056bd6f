// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import org.osgi.framework.Version;

/** Writes what is known of an installed plugin as a file of properties, and reads it again. */
final class PluginRecord {

    private static final String SYMBOLIC_NAME = "symbolicName";
    private static final String VERSION = "version";
    private static final String NAME = "name";
    private static final String VENDOR = "vendor";
    private static final String DIGEST = "sha256";
    private static final String SIGNER = "signer";
    private static final String FINGERPRINT = "fingerprint";
    private static final String UNTIL = "until";
    private static final String TROUBLE = "trouble";
    private static final String DETAIL = "detail";

    private PluginRecord() {}

    /** The text of a record, in UTF-8. */
    static String write(Installed installed) {
        Plugin plugin = installed.plugin();
        Properties record = new Properties();
        record.setProperty(SYMBOLIC_NAME, plugin.symbolicName());
        record.setProperty(VERSION, plugin.version().toString());
        record.setProperty(NAME, plugin.name());
        record.setProperty(VENDOR, plugin.vendor());
        record.setProperty(DIGEST, plugin.digest());
        if (plugin.signature().isThere()) {
            record.setProperty(SIGNER, plugin.signature().signer());
            record.setProperty(FINGERPRINT, plugin.signature().fingerprint());
            record.setProperty(UNTIL, plugin.signature().until().toString());
        }
        if (installed.isOff()) {
            record.setProperty(TROUBLE, installed.trouble().name());
            record.setProperty(DETAIL, installed.detail());
        }
        StringWriter text = new StringWriter();
        try {
            record.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException where it is not one
     */
    static Installed read(InputStream in) throws IOException {
        Properties record = new Properties();
        record.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        Plugin plugin = new Plugin(
                PluginJar.symbolicName(required(record, SYMBOLIC_NAME)),
                Version.parseVersion(required(record, VERSION)),
                required(record, NAME),
                record.getProperty(VENDOR, ""),
                digest(required(record, DIGEST)),
                signature(record));
        String trouble = record.getProperty(TROUBLE);
        return new Installed(
                plugin, trouble == null ? null : Installed.Trouble.valueOf(trouble), record.getProperty(DETAIL, ""));
    }

    private static JarSignature signature(Properties record) {
        if (!record.containsKey(FINGERPRINT)) {
            return JarSignature.NONE;
        }
        try {
            return new JarSignature(
                    required(record, SIGNER), required(record, FINGERPRINT), LocalDate.parse(required(record, UNTIL)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(UNTIL, e);
        }
    }

    private static String digest(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(DIGEST);
        }
        return text;
    }

    private static String required(Properties record, String key) {
        String value = record.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }
}
