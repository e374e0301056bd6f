// SPDX-License-Identifier: EPL-2.0
package candor.base.log;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LoggerFactory;

/**
 * Brings what classes write by {@link System.Logger} into the log file of the program. The JDK writes it on standard error: there it stands
 * between the answers of a command, and on the desktop nobody sees it who is asked to hand the log over.
 */
@Component(service = {})
public final class ProgramLog {

    private final Logger root = Logger.getLogger("");
    private final List<Handler> before = List.of(root.getHandlers());
    private final Handler bridge;

    @Activate
    public ProgramLog(@Reference LoggerFactory log) {
        bridge = new Bridge(log);
        before.forEach(root::removeHandler);
        root.addHandler(bridge);
    }

    @Deactivate
    void stop() {
        root.removeHandler(bridge);
        before.forEach(root::addHandler);
    }

    private static final class Bridge extends Handler {

        private final LoggerFactory log;

        Bridge(LoggerFactory log) {
            this.log = log;
        }

        @Override
        public void publish(LogRecord line) {
            org.osgi.service.log.Logger to = log.getLogger(String.valueOf(line.getLoggerName()));
            String said = String.valueOf(line.getMessage());
            if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                to.error("{}", said, line.getThrown());
            } else if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                to.warn("{}", said, line.getThrown());
            }
        }

        @Override
        public void flush() {
            // The log file is written at once.
        }

        @Override
        public void close() {
            // The log file belongs to the framework.
        }
    }
}
