// SPDX-License-Identifier: EPL-2.0
package candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants circles. */
class PackagesTest {

    @TempDir
    private Path sources;

    private void write(String file, String code) throws IOException {
        Path path = sources.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, code);
    }

    private Packages planted(String back) throws IOException {
        write("p/a/A.java", "package p.a;\n\nimport p.b.B;\n\nclass A { B b; }\n");
        write("p/b/B.java", back);
        return new Packages(sources);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package p.b; import p.a.A; public class B { A a; }",
                "package p.b; import p.a.*; public class B { A a; }",
                "package p.b; import static p.a.A.some; public class B { int a = some; }",
                "package p.b; public class B { p.a.A a; }",
                "package p.b; public class B { Object a = p . a\n . A.some; }",
                "package p.b; public class B { char c = '\"'; p.a.A a; char d = '\"'; }",
                "package p.b; public class B { String s = \"\\\"/*\"; p.a.A a; /* */ }",
            })
    void aCircleIsSeenHoweverItIsWritten(String back) throws IOException {
        assertThat(planted(back).circles()).containsExactlyInAnyOrder("p.a → p.b: [A.java]", "p.b → p.a: [B.java]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package p.b; public class B {}",
                "package p.b; // import p.a.A;\npublic class B {}",
                "package p.b; /** Not {@link p.a.A}. */ public class B {}",
                "package p.b; public class B { String s = \"p.a.A\"; }",
                "package p.b; public class B { String s = \"\"\"\n p.a.A \"quoted\"\n\"\"\"; }",
                "package p.b; import p.b.B; public class B { p.b.B b; }",
                "package p.b; import q.p.a.A; public class B { A a; }",
            })
    void whatIsNoNeedMakesNoCircle(String back) throws IOException {
        Packages packages = planted(back);

        assertThat(packages.graph().needs("p.a")).containsExactly("p.b");
        assertThat(packages.circles()).isEmpty();
    }

    @Test
    void aCircleOverThreeIsSeen() throws IOException {
        write("p/c/C.java", "package p.c; import p.a.A; public class C { A a; }");

        assertThat(planted("package p.b; public class B { p.c.C c; }").circles())
                .containsExactlyInAnyOrder("p.a → p.b: [A.java]", "p.b → p.c: [B.java]", "p.c → p.a: [C.java]");
    }
}
