// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

/** The address by which the framework knows a plugin: its name and its digest, so that another version is another bundle. */
public final class PluginLocation {

    private static final String SCHEME = "candor-plugin:";

    private PluginLocation() {}

    /** The location of a plugin. */
    public static String of(Plugin plugin) {
        return SCHEME + plugin.symbolicName() + ":" + plugin.digest();
    }

    /** Whether a location is that of a plugin. */
    public static boolean isOne(String location) {
        return location.startsWith(SCHEME);
    }
}
