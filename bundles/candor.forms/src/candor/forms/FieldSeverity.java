// SPDX-License-Identifier: EPL-2.0
package candor.forms;

/** How grave a finding is, the least grave first. */
public enum FieldSeverity {
    /** Worth knowing. */
    INFO,
    /** To be looked at; nothing is stopped. */
    WARNING,
    /** Has to be put right. */
    ERROR
}
