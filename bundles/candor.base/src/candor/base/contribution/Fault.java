// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import candor.base.text.Text;

/**
 * A contribution that failed.
 *
 * @param kind what it is
 * @param name by which people know it; the component's where it could not be asked for another
 * @param origin who brings it
 * @param reason what went wrong
 */
public record Fault(ContributionKind kind, String name, Origin origin, Text reason) {

    static final Text NOT_MADE = Text.of(Fault.class, "fault.notMade");

    /** Makes a fault of an exception: its class and where it was thrown, but not its message, which may name people. */
    static Fault of(ContributionKind kind, String name, Origin origin, Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        Object place = trace.length == 0 ? "" : trace[0];
        return new Fault(
                kind,
                name,
                origin,
                Text.of(Fault.class, "fault.thrown", cause.getClass().getSimpleName(), place));
    }

    /** The fault of something that cannot be used, for a reason that says all a person needs. */
    public static Fault said(ContributionKind kind, String name, Origin origin, String reason) {
        return new Fault(kind, name, origin, Text.of(Fault.class, "fault.said", new Text.Whole(reason)));
    }

    /** What it is, what became of it, and whom to turn to. */
    public Text message() {
        String key =
                switch (kind) {
                    case TEMPLATE -> "fault.template";
                    case PLUGIN -> "fault.plugin";
                    default -> "fault";
                };
        return Text.of(Fault.class, key, kind.label(), name, reason, origin);
    }
}
