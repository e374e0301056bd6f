// SPDX-License-Identifier: EPL-2.0
package candor.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A bureau's own bundle, compiled against the finished product as a third party does: visits as an EMF package, a command that keeps one in
 * a dossier, and an activator that does what the system property {@code bureau.act} says.
 */
final class BureauBundle {

    static final String NAME = "bureau.visits";
    static final String NAMESPACE = "urn:bureau:visits";

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: bureau.visits;singleton:=true
            Bundle-Version: 1.0.0
            Bundle-Name: 走访
            Bundle-Vendor: 某局
            Bundle-Activator: bureau.Activator
            Bundle-RequiredExecutionEnvironment: JavaSE-21
            Require-Bundle: candor.export;bundle-version="0.1.0",candor.base,org.eclipse.emf.ecore%s
            Import-Package: picocli,org.osgi.framework
            Service-Component: OSGI-INF/visits.xml
            """;

    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
              <extension point="org.eclipse.emf.ecore.dynamic_package">
                <resource uri="urn:bureau:visits" location="visits.ecore#/"/>
              </extension>
            </plugin>
            """;

    private static final String ECORE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="visits" nsURI="urn:bureau:visits" nsPrefix="visits">
              <eClassifiers xsi:type="ecore:EClass" name="Visit">
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
              </eClassifiers>
            </ecore:EPackage>
            """;

    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="bureau.Visits">
              <implementation class="bureau.Visits"/>
              <service><provide interface="candor.export.application.Command"/></service>
              <property name="command.name" value="visit"/>
            </scr:component>
            """;

    private static final String ACTIVATOR = """
            package bureau;

            import java.util.concurrent.CountDownLatch;
            import java.util.concurrent.TimeUnit;
            import org.osgi.framework.BundleActivator;
            import org.osgi.framework.BundleContext;

            public final class Activator implements BundleActivator {
                @Override
                public void start(BundleContext context) throws Exception {
                    switch (System.getProperty("bureau.act", "")) {
                        case "slow" -> new CountDownLatch(1).await(5, TimeUnit.SECONDS);
                        case "fail" -> throw new IllegalStateException("act");
                        case "halt" -> Runtime.getRuntime().halt(9);
                        default -> {}
                    }
                }

                @Override
                public void stop(BundleContext context) {}
            }
            """;

    /** Opens a dossier, or the sample where there is none, keeps one more visit in it, and says how many there are. */
    private static final String COMMAND = """
            package bureau;

            import candor.base.text.Messages;
            import candor.base.text.Text;
            import candor.core.sample.Samples;
            import candor.core.store.DossierDocument;
            import candor.core.store.MeetingFileException;
            import candor.core.store.MeetingStore;
            import candor.export.application.Command;
            import candor.export.application.Session;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import org.eclipse.emf.ecore.EClass;
            import org.eclipse.emf.ecore.EObject;
            import org.eclipse.emf.ecore.EPackage;
            import org.eclipse.emf.ecore.util.EcoreUtil;
            import picocli.CommandLine.Model.CommandSpec;
            import picocli.CommandLine.Model.PositionalParamSpec;
            import picocli.CommandLine.ParseResult;

            public final class Visits implements Command {
                @Override
                public Text summary() {
                    return Text.of(Visits.class, "visit");
                }

                @Override
                public void describe(CommandSpec spec, Messages texts) {
                    spec.addPositional(PositionalParamSpec.builder().type(String.class).arity("1").build());
                }

                @Override
                public int run(ParseResult arguments, Session session) {
                    try {
                        Path file = Path.of(arguments.matchedPositionalValue(0, ""));
                        MeetingStore store = new MeetingStore();
                        DossierDocument document = Files.exists(file) ? store.open(file) : Samples.open(store);
                        EPackage visits = EPackage.Registry.INSTANCE.getEPackage("urn:bureau:visits");
                        EObject visit = EcoreUtil.create((EClass) visits.getEClassifier("Visit"));
                        visit.eSet(visit.eClass().getEStructuralFeature("name"), "visit");
                        document.dossier().getExtensions().add(visit);
                        store.save(document, file);
                        session.print("visits: " + document.dossier().getExtensions().size());
                        return 0;
                    } catch (MeetingFileException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    private BureauBundle() {}

    /**
     * Makes the bundle.
     *
     * @param product folder of the finished product
     * @param needs what it requires besides, beginning with a comma; empty where nothing
     */
    static Path make(Path jar, Path product, String needs) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(entries, "META-INF/MANIFEST.MF", MANIFEST.formatted(needs));
        put(entries, "plugin.xml", PLUGIN);
        put(entries, "visits.ecore", ECORE);
        put(entries, "OSGI-INF/visits.xml", COMPONENT);
        put(entries, "bureau/messages.properties", "visit=visits");
        Path folder = Files.createTempDirectory(jar.getParent(), "compiled");
        for (Path file : compile(folder, product)) {
            entries.put("bureau/" + file.getFileName(), Files.readAllBytes(file));
        }
        return Files.write(jar, zip(entries));
    }

    /** A ZIP whose entry would be written beside the folder it is unpacked to. */
    static byte[] hostile() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        put(entries, "META-INF/MANIFEST.MF", MANIFEST.formatted(""));
        put(entries, "../../outside.txt", "outside");
        return zip(entries);
    }

    private static void put(Map<String, byte[]> entries, String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> compile(Path folder, Path product) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("bureau"));
        List<Path> files = List.of(
                Files.writeString(sources.resolve("Activator.java"), ACTIVATOR),
                Files.writeString(sources.resolve("Visits.java"), COMMAND));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("--release", "21", "-proc:none", "-cp", plugins(product), "-d", folder.toString());
            boolean compiled = compiler.getTask(
                            words, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(words.toString()).isTrue();
        }
        try (Stream<Path> made = Files.list(sources)) {
            return made.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static String plugins(Path product) throws IOException {
        try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
            return jars.map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }
}
