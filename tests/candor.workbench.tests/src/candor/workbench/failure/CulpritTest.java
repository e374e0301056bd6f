// SPDX-License-Identifier: EPL-2.0
package candor.workbench.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;

/** Whose handler or listener it was, read from where an exception was thrown. */
class CulpritTest {

    /** The first part of a class's name says its bundle; innermost call first. */
    private final Map<String, Bundle> bundles =
            Map.of("bureau", bundle("bureau"), "candor", bundle("candor"), "lib", bundle("lib"));

    private final Culprit culprit =
            new Culprit(type -> Optional.ofNullable(bundles.get(type.substring(0, type.indexOf('.')))));

    @ParameterizedTest
    @CsvSource({
        "bureau.Handler jdk.Reflect org.eclipse.e4.core.internal.di.MethodRequestor candor.Application, bureau",
        "java.util.Objects candor.Guard org.eclipse.emf.Command candor.Session bureau.Handler org.eclipse.e4.core.internal.di.X candor.A, bureau",
        "lib.Parser candor.Reader org.eclipse.swt.widgets.EventTable bureau.Dialog, candor",
        "org.eclipse.swt.SWT org.eclipse.swt.widgets.EventTable candor.Application, ",
        "nobody.Knows candor.Part, candor"
    })
    void isWhoeverCalledTheRest(String calls, String expected) {
        Throwable thrown = new IllegalStateException("planted");
        thrown.setStackTrace(Stream.of(calls.split(" "))
                .map(type -> new StackTraceElement(type, "run", null, 1))
                .toArray(StackTraceElement[]::new));

        assertThat(culprit.of(new RuntimeException(thrown)).map(Bundle::getSymbolicName))
                .isEqualTo(Optional.ofNullable(expected));
    }

    private static Bundle bundle(String name) {
        return (Bundle) Proxy.newProxyInstance(
                CulpritTest.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> method.getName().equals("getSymbolicName") ? name : null);
    }
}
