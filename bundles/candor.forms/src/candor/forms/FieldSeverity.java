// SPDX-License-Identifier: EPL-2.0
package candor.forms;

/** How much a finding weighs, lightest first. */
public enum FieldSeverity {
    /** Worth knowing. */
    INFO,
    /** To be looked at; nothing is stopped. */
    WARNING,
    /** Has to be put right. */
    ERROR
}
