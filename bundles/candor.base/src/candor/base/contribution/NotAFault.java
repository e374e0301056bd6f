// SPDX-License-Identifier: EPL-2.0
package candor.base.contribution;

/** Marks exceptions that a contribution passes on and that say nothing against it, such as a refusal of the guard. */
public interface NotAFault {}
