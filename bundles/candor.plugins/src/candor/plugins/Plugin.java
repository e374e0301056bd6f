// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import org.osgi.framework.Version;

/**
 * Who a bundle is that was added to the program.
 *
 * @param symbolicName by which OSGi knows it; one plugin of a name is installed at a time
 * @param version of it
 * @param name for people
 * @param vendor who provides it; empty where it does not say
 * @param digest SHA-256 of the whole file
 * @param signature who signed it
 */
public record Plugin(
        String symbolicName, Version version, String name, String vendor, String digest, JarSignature signature) {}
