// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the bill of materials ({@code bom.cdx.json}, CycloneDX 1.6) into each finished product: the program, and every bundle with its
 * version and digest, those from Maven Central with their address there. It has no time and no number of its own, so that the same product
 * has the same bill.
 *
 * <p>Arguments: folder with finished products, target definition.
 */
public final class Bom {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>");

    public static void main(String[] args) throws Exception {
        List<String[]> central = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(Files.readString(Path.of(args[1])));
        while (dependency.find()) {
            central.add(new String[] {dependency.group(1), dependency.group(2), dependency.group(3)});
        }
        List<Path> bundles;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            bundles = all.filter(path -> path.endsWith("plugins") && Files.exists(path.resolveSibling("configuration"))).toList();
        }
        if (bundles.isEmpty()) {
            throw new IllegalStateException("no product below " + args[0]);
        }
        for (Path folder : bundles) {
            write(folder, central);
        }
    }

    private static void write(Path bundles, List<String[]> central) throws Exception {
        List<String> components = new ArrayList<>();
        String program = "";
        try (Stream<Path> jars = Files.list(bundles)) {
            for (Path jar : jars.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                components.add(component(jar, central));
                if (name(manifest(jar)).equals("candor.base")) {
                    program = manifest(jar).getMainAttributes().getValue("Bundle-Version");
                }
            }
        }
        Files.writeString(
                bundles.resolveSibling("bom.cdx.json"),
                "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\n"
                        + "\"metadata\":{\"component\":{\"type\":\"application\",\"name\":\"candor\",\"version\":\"" + program
                        + "\"}},\n\"components\":[\n"
                        + String.join(",\n", components) + "\n]}\n");
    }

    private static String component(Path jar, List<String[]> central) throws Exception {
        Manifest manifest = manifest(jar);
        String name = name(manifest);
        String version = manifest.getMainAttributes().getValue("Bundle-Version");
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        String address = central.stream()
                .filter(each -> isSame(each, name, version))
                .findFirst()
                .map(each -> String.format(",\"group\":\"%s\",\"purl\":\"pkg:maven/%s/%s@%s\"", each[0], each[0], each[1], each[2]))
                .orElse("");
        return String.format(
                "{\"type\":\"library\",\"name\":\"%s\",\"version\":\"%s\",\"hashes\":[{\"alg\":\"SHA-256\",\"content\":\"%s\"}]%s}",
                name, version, digest, address);
    }

    /**
     * A bundle is named after its artifact, after group and artifact, or after the last of its packages; its version begins with that of the
     * artifact. One is named after what it was taken from.
     */
    private static boolean isSame(String[] artifact, String name, String version) {
        boolean named = name.equals(artifact[1])
                || name.equals(artifact[0] + "." + artifact[1])
                || name.endsWith("." + artifact[1])
                || artifact[1].endsWith(name)
                || artifact[1].equals(name.replaceFirst(".*\\.([^.]+)\\.([^.]+)$", "$1-$2"))
                || artifact[1].equals("xml-apis-ext") && name.equals("org.w3c.css.sac")
                || name.equals(artifact[0])
                || name.startsWith(artifact[0] + ".") && artifact[1].endsWith(name.substring(name.lastIndexOf('.') + 1));
        return named && version.startsWith(artifact[2].replaceAll("[^0-9.].*", "").replaceAll("\\.$", ""));
    }

    private static String name(Manifest manifest) {
        return manifest.getMainAttributes().getValue("Bundle-SymbolicName").split(";")[0].strip();
    }

    private static Manifest manifest(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest();
        }
    }
}
