// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What {@code manifest.json} says: enough to know, before any XML is read, whether this program can read the file and which
 * EMF packages it needs.
 *
 * @param format version of the container and of the dossier's XMI
 * @param application version of the program that saved the file
 * @param parts where the objects of each foreign package stand: entry name → namespaces of its
 *     packages, the one it is named after first; sorted by entry name
 */
record Manifest(int format, String application, SequencedMap<String, List<String>> parts) {

    private static final String FORMAT = "format";
    private static final String APPLICATION = "application";
    private static final String PACKAGES = "packages";
    private static final String NAMESPACE = "nsURI";
    private static final String PART = "part";

    /**
     * Reads a manifest.
     *
     * @throws MeetingFileException BROKEN_CONTENT when it is not JSON or lacks what every format has
     */
    static Manifest read(byte[] json) throws MeetingFileException {
        try {
            JsonObject object = JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            SequencedMap<String, List<String>> parts = new TreeMap<>();
            for (JsonElement element : array(object)) {
                JsonObject item = element.getAsJsonObject();
                String part = string(item, PART);
                if (part.startsWith(EntryNames.PARTS)) {
                    parts.computeIfAbsent(part, name -> new ArrayList<>()).add(string(item, NAMESPACE));
                }
            }
            return new Manifest(Integer.parseInt(string(object, FORMAT)), string(object, APPLICATION), parts);
        } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
            throw MeetingFileException.of(Kind.BROKEN_CONTENT, "manifest")
                    .at(EntryNames.MANIFEST)
                    .because(e);
        }
    }

    /** The bytes of the manifest: the dossier's own package first, then the parts by name. */
    byte[] write(String dossierNamespace) {
        JsonArray packages = new JsonArray();
        packages.add(item(dossierNamespace, EntryNames.DOSSIER));
        parts.forEach((part, namespaces) -> namespaces.forEach(namespace -> packages.add(item(namespace, part))));
        JsonObject object = new JsonObject();
        object.addProperty(FORMAT, format);
        object.addProperty(APPLICATION, application);
        object.add(PACKAGES, packages);
        String json = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(object);
        return (json + '\n').getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject item(String namespace, String part) {
        JsonObject item = new JsonObject();
        item.addProperty(NAMESPACE, namespace);
        item.addProperty(PART, part);
        return item;
    }

    private static JsonArray array(JsonObject object) {
        JsonElement element = object.get(PACKAGES);
        if (element == null) {
            throw new JsonParseException(PACKAGES);
        }
        return element.getAsJsonArray();
    }

    private static String string(JsonObject object, String key) {
        JsonElement element = object.get(key);
        if (element == null || !element.isJsonPrimitive()) {
            throw new JsonParseException(key);
        }
        return element.getAsString();
    }
}
