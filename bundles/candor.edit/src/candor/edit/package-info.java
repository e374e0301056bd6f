// SPDX-License-Identifier: EPL-2.0
/**
 * The guarded way into a model: domains that keep what is sealed, commands put together from parts, objections to
 * values, and what the annotations of a metamodel say.
 *
 * <p>A bureau's bundle may rely on {@link candor.edit.Steps}, {@link candor.edit.Veto},
 * {@link candor.edit.GuardedDomain} and, in tests, {@link candor.edit.GuardedDomains}.
 */
package candor.edit;
