// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import candor.base.contribution.NotAFault;

/** A step that the guard of a model refused; the model is as it was. The message is the reason, for people. */
public final class RefusedException extends RuntimeException implements NotAFault {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.reason());
        this.refusal = refusal;
    }

    /** Why, and what it concerns. */
    public Refusal refusal() {
        return refusal;
    }
}
