// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import candor.core.store.MeetingFileException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that wants to be more than data is refused, and nothing it names is fetched, called or loaded. */
class HostileXmlTest extends RefusedFiles {

    private static final AtomicInteger TRAPPED = new AtomicInteger();

    @Test
    void aDoctype() throws Exception {
        expect(StoredDossiers.container("<!DOCTYPE a><a/>"), Kind.FORBIDDEN_XML);
    }

    @Test
    void anExternalEntity() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "密码");
        String xmi = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + StoredDossiers.HEAD.substring(StoredDossiers.HEAD.indexOf("<meeting"))
                + "<persons><name>&e;</name></persons></meeting:Dossier>";

        MeetingFileException e = expect(StoredDossiers.container(xmi), Kind.FORBIDDEN_XML);

        assertThat(e.place()).startsWith("dossier.xmi:1:");
    }

    @Test
    void billionsOfLaughs() throws Exception {
        String xmi =
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";

        expect(StoredDossiers.container(xmi), Kind.FORBIDDEN_XML);
    }

    /** Every way in which EMF or XML could be made to fetch something leads to this server, and none gets there. */
    @Test
    void nothingIsFetchedFromTheNetwork() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Thread waiter;
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            waiter = Thread.ofVirtual().start(() -> count(server, calls));
            String trap = "http://127.0.0.1:" + server.getLocalPort() + "/evil.ecore";
            String root =
                    "<meeting:Dossier xmlns:meeting=\"urn:candor:meeting:1\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                            + "xmi:version=\"2.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
            expect(StoredDossiers.container("<!DOCTYPE a SYSTEM \"" + trap + "\"><a/>"), Kind.FORBIDDEN_XML);
            expect(StoredDossiers.container("<e:Evil xmlns:e=\"" + trap + "\"/>"), Kind.BROKEN_CONTENT);
            expect(
                    StoredDossiers.container(
                            "<e:Evil xmlns:e=\"urn:evil\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                                    + "xsi:schemaLocation=\"urn:evil " + trap + "\"/>"),
                    Kind.BROKEN_CONTENT);
            expect(
                    StoredDossiers.container(
                            root + "xmlns:e=\"" + trap + "\"><extensions xsi:type=\"e:Evil\"/></meeting:Dossier>"),
                    Kind.BROKEN_CONTENT);
            expect(
                    StoredDossiers.container(root + "><extensions href=\"" + trap + "#/\"/></meeting:Dossier>"),
                    Kind.BROKEN_CONTENT);
            expect(
                    StoredDossiers.container(root + "><organization href=\"" + trap + "#/\"/></meeting:Dossier>"),
                    Kind.BROKEN_CONTENT);
            expect(
                    StoredDossiers.container(root + "organization=\"" + trap + "#/\"></meeting:Dossier>"),
                    Kind.BROKEN_CONTENT,
                    Kind.DANGLING_REFERENCE);
        }
        waiter.join();
        assertThat(calls).hasValue(0);
    }

    private static void count(ServerSocket server, AtomicInteger calls) {
        try {
            while (true) {
                server.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd#/",
                "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore#/",
                "../dossier.xmi#_x",
                "attachments/a#_x",
                "parts/../../x#_x",
                "//host/share#_x",
                "jar:file:a.jar#_x",
                "parts/a.xmi",
                "http://[#"
            })
    void anAddressOutsideTheContainer(String address) throws Exception {
        MeetingFileException e =
                expect(StoredDossiers.containerOf("<extensions href=\"" + address + "\"/>"), Kind.BROKEN_CONTENT);

        assertThat(e.getMessage()).contains(address);
        assertThat(e.place()).startsWith("dossier.xmi:3:");
    }

    @Test
    void aJavaClassAsNamespaceIsNotCalled() throws Exception {
        expect(
                StoredDossiers.container("<e:Evil xmlns:e=\"java://" + Trap.class.getName() + "\"/>"),
                Kind.BROKEN_CONTENT);

        assertThat(TRAPPED).hasValue(0);
    }

    /** EMF would look up {@code eINSTANCE} here. */
    public static final class Trap {
        public static final Object eINSTANCE = TRAPPED.incrementAndGet();
    }

    @Test
    void modelsAreNotData() throws Exception {
        String ecore = "http://www.eclipse.org/emf/2002/Ecore";

        expect(StoredDossiers.container("<e:EPackage xmlns:e=\"" + ecore + "\" name=\"p\"/>"), Kind.BROKEN_CONTENT);
    }

    @Test
    void endlessNesting() throws Exception {
        expect(
                StoredDossiers.containerOf("<minutes>".repeat(5000) + "</minutes>".repeat(5000)),
                Kind.TOO_LARGE,
                Kind.BROKEN_CONTENT);
        expect(StoredDossiers.container("<a>".repeat(200) + "</a>".repeat(200)), Kind.TOO_LARGE, Kind.BROKEN_CONTENT);
    }
}
