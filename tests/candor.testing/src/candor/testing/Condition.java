// SPDX-License-Identifier: EPL-2.0
package candor.testing;

import java.util.function.BooleanSupplier;

/** Something a test waits for; tested in the user-interface thread. */
public interface Condition {
    /** Whether it has come true. */
    boolean test();

    /** What is missing while it has not. */
    String getFailureMessage();

    /** A condition from a lambda. */
    static Condition that(String whatIsMissing, BooleanSupplier test) {
        return new Condition() {
            @Override
            public boolean test() {
                return test.getAsBoolean();
            }

            @Override
            public String getFailureMessage() {
                return whatIsMissing;
            }
        };
    }
}
