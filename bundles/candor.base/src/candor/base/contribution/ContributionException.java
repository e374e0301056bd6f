// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

import java.util.Locale;

/** Thrown where a result cannot be had because the contribution that makes it has failed. */
public final class ContributionException extends RuntimeException implements NotAFault {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    ContributionException(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** The whole message in a language. */
    public String text(Locale locale) {
        return fault.message().in(locale);
    }

    @Override
    public String getMessage() {
        return fault == null ? super.getMessage() : text(Locale.getDefault());
    }
}
