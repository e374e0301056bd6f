// SPDX-License-Identifier: EPL-2.0
/**
 * The way of the request: the notice comes in, the request goes out, comes back, goes out again, is approved; only then is
 * the plan final. Questions to the model and commands of an editing domain; no user interface.
 */
package candor.planning.approval;
