// SPDX-License-Identifier: EPL-2.0
package candor.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Reads from the headers of a bundle what it needs and what it offers. */
final class ManifestNeeds {

    private static final String OPTIONAL = "optional";
    private static final String ACTIVE = "active";

    private static final Pattern JAVA_SE = Pattern.compile("(?:JavaSE|J2SE)-(?:1\\.)?(\\d+)(?:\\.0)?");

    private final Map<String, String> headers;

    /** @param headers the main section of the manifest */
    ManifestNeeds(Map<String, String> headers) {
        this.headers = headers;
    }

    /**
     * Everything that has to be there before the bundle can be used; what is optional is left out.
     *
     * @throws BundleException where a header is not written as OSGi demands
     * @throws IllegalArgumentException where a version is not
     */
    List<Requirement> requirements() throws BundleException {
        List<Requirement> all = new ArrayList<>();
        environment().ifPresent(all::add);
        for (ManifestElement bundle : elements(Constants.REQUIRE_BUNDLE)) {
            add(all, Offer.BUNDLE, bundle, Constants.BUNDLE_VERSION_ATTRIBUTE);
        }
        for (ManifestElement host : elements(Constants.FRAGMENT_HOST)) {
            add(all, Offer.HOST, host, Constants.BUNDLE_VERSION_ATTRIBUTE);
        }
        for (ManifestElement packages : elements(Constants.IMPORT_PACKAGE)) {
            add(all, Offer.PACKAGE, packages, Constants.VERSION_ATTRIBUTE);
        }
        for (ManifestElement capability : elements(Constants.REQUIRE_CAPABILITY)) {
            if (isNeeded(capability) && !ACTIVE.equals(capability.getDirective(Constants.EFFECTIVE_DIRECTIVE))) {
                String filter = capability.getDirective(Constants.FILTER_DIRECTIVE);
                String namespace = capability.getValue();
                all.add(filtered(
                        namespace,
                        filter == null ? namespace : namespace + " " + filter,
                        filter == null ? "(" + namespace + "=*)" : filter));
            }
        }
        return all;
    }

    /**
     * The bundle itself and the packages it exports.
     *
     * @throws BundleException where a header is not written as OSGi demands
     * @throws IllegalArgumentException where a version is not
     */
    List<Offer> offers(String symbolicName, Version version) throws BundleException {
        List<Offer> all = new ArrayList<>();
        if (!headers.containsKey(Constants.FRAGMENT_HOST)) {
            all.add(Offer.of(Offer.BUNDLE, symbolicName, version));
            all.add(Offer.of(Offer.HOST, symbolicName, version));
        }
        for (ManifestElement exported : elements(Constants.EXPORT_PACKAGE)) {
            for (String name : exported.getValueComponents()) {
                all.add(Offer.of(
                        Offer.PACKAGE, name, Version.parseVersion(exported.getAttribute(Constants.VERSION_ATTRIBUTE))));
            }
        }
        return all;
    }

    private static void add(List<Requirement> all, String namespace, ManifestElement element, String versionKey) {
        if (isNeeded(element)) {
            String version = element.getAttribute(versionKey);
            VersionRange range = new VersionRange(version == null ? "0.0.0" : version);
            for (String name : element.getValueComponents()) {
                all.add(new Requirement(namespace, name, range, null));
            }
        }
    }

    private static boolean isNeeded(ManifestElement element) {
        return !OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE));
    }

    /** The older header for the version of Java: one of those it names is enough. */
    @SuppressWarnings("deprecation") // Tycho writes the header still
    private Optional<Requirement> environment() throws BundleException {
        List<String> named = Stream.of(elements(Constants.BUNDLE_REQUIREDEXECUTIONENVIRONMENT))
                .map(ManifestElement::getValue)
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String filter = named.stream().map(ManifestNeeds::filter).collect(Collectors.joining("", "(|", ")"));
        return Optional.of(filtered(Offer.ENVIRONMENT, String.join(" / ", named), filter));
    }

    private static String filter(String environment) {
        Matcher java = JAVA_SE.matcher(environment);
        return java.matches()
                ? "(&(osgi.ee=JavaSE)(version>=" + java.group(1) + "))"
                : "(osgi.ee=" + environment.replaceAll("[()*\\\\]", "") + ")";
    }

    private static Requirement filtered(String namespace, String words, String filter) {
        try {
            return new Requirement(namespace, words, null, FrameworkUtil.createFilter(filter));
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(filter, e);
        }
    }

    private ManifestElement[] elements(String header) throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
        return elements == null ? new ManifestElement[0] : elements;
    }
}
