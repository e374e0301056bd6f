// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes a pom.xml that manages everything some files of a build name by group, artifact and version, so that Maven can be asked what is newer.
 *
 * <p>Arguments: the file to write, then files to read ({@code .target}, {@code pom.xml}, {@code extensions.xml}).
 */
public final class Outdated {

    private Outdated() {}

    public static void main(String[] args) throws Exception {
        SortedSet<String> all = new TreeSet<>();
        for (int i = 1; i < args.length; i++) {
            collect(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of(args[i]).toFile()), all);
        }
        StringBuilder pom = new StringBuilder("<project><modelVersion>4.0.0</modelVersion><groupId>candor</groupId>")
                .append("<artifactId>outdated</artifactId><version>1</version><packaging>pom</packaging>")
                .append("<dependencyManagement><dependencies>");
        all.forEach(pom::append);
        pom.append("</dependencies></dependencyManagement></project>");
        Files.writeString(Path.of(args[0]), pom, StandardCharsets.UTF_8);
        System.err.println(all.size() + " pinned");
    }

    private static void collect(Document document, SortedSet<String> all) throws IOException {
        NodeList versions = document.getElementsByTagName("version");
        for (int i = 0; i < versions.getLength(); i++) {
            Element owner = (Element) versions.item(i).getParentNode();
            String group = text(owner, "groupId");
            String version = value(versions.item(i).getTextContent(), document);
            if (group.isEmpty() || group.startsWith("candor") || version.startsWith("$")) {
                continue;
            }
            all.add("<dependency><groupId>" + group + "</groupId><artifactId>" + text(owner, "artifactId") + "</artifactId><version>" + version
                    + "</version></dependency>");
        }
    }

    /** A version that stands among the properties of the same file. */
    private static String value(String version, Document document) {
        if (!version.startsWith("${")) {
            return version.strip();
        }
        NodeList property = document.getElementsByTagName(version.substring(2, version.length() - 1));
        return property.getLength() == 0 ? version : property.item(0).getTextContent().strip();
    }

    private static String text(Element owner, String name) {
        for (Node child = owner.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent().strip();
            }
        }
        // Plugins of Maven itself may be named without their group.
        return name.equals("groupId") && owner.getNodeName().equals("plugin") ? "org.apache.maven.plugins" : "";
    }
}
