// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.DocumentException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a template in a thread of its own, so that one that does not end can be abandoned. FreeMarker's loops end when
 * they are interrupted; a regular expression cannot be interrupted and ends with the process, because the thread is a
 * daemon.
 */
final class TimeLimit {

    /** Work on a template. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws DocumentException;
    }

    private TimeLimit() {}

    static <T> T call(String template, Duration limit, Work<T> work) throws DocumentException {
        FutureTask<T> task = new FutureTask<>(work::run);
        Thread.ofPlatform().daemon().name("template " + template).start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TemplateFailure(
                    template, 0, 0, TemplateTexts.get("run.long", Long.toString(limit.toSeconds())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentException(TemplateTexts.get("run.stopped"), e);
        } catch (ExecutionException e) {
            throw translated(template, e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private static DocumentException translated(String template, Throwable cause) {
        return switch (cause) {
            case DocumentException e -> e;
            case StackOverflowError e -> new TemplateFailure(template, 0, 0, TemplateTexts.get("run.deep"), e);
            case OutOfMemoryError e -> new TemplateFailure(template, 0, 0, TemplateTexts.get("run.memory"), e);
            case Error e -> throw e;
            default -> new DocumentException(TemplateTexts.get("failure", template, cause), cause);
        };
    }
}
