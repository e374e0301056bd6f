// SPDX-License-Identifier: EPL-2.0
package candor.base.log;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Fault;
import candor.base.contribution.Faults;
import candor.base.contribution.Origin;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.log.LoggerFactory;

class ProgramLogTest {

    private final List<String> lines = new ArrayList<>();
    private final ProgramLog log = new ProgramLog(factory());

    @AfterEach
    void stop() {
        log.stop();
    }

    @Test
    void whatFailedStandsInTheLogAndNotOnStandardError() {
        new Faults()
                .report(
                        Fault.said(ContributionKind.RULE, "X01", Origin.of(ProgramLogTest.class), "reason"),
                        new IllegalStateException("secret"));

        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("error " + Faults.class.getName())
                .contains("X01");
        assertThat(lines.getFirst()).doesNotContain("secret");
        assertThat(Logger.getLogger("").getHandlers()).doesNotHaveAnyElementsOfTypes(ConsoleHandler.class);
    }

    @Test
    void whatIsOnlyForDevelopersDoesNot() {
        System.getLogger("x").log(System.Logger.Level.WARNING, "braces {0} are no places");
        System.getLogger("x").log(System.Logger.Level.INFO, "nothing");

        assertThat(lines).singleElement().asString().startsWith("warn x").contains("braces {0} are no places");
    }

    private LoggerFactory factory() {
        return proxy(LoggerFactory.class, "", lines);
    }

    /** A factory of loggers, or a logger, that notes what it is asked. */
    private static <T> T proxy(Class<T> type, String name, List<String> lines) {
        return type.cast(Proxy.newProxyInstance(
                ProgramLogTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("getLogger")) {
                        return proxy(org.osgi.service.log.Logger.class, (String) arguments[0], lines);
                    }
                    lines.add(method.getName() + " " + name + " " + Arrays.deepToString(arguments));
                    return null;
                }));
    }
}
