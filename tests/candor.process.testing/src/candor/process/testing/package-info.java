// SPDX-License-Identifier: EPL-2.0
/** What holds of the rules of every stage: a stage's tests extend the contracts and bring their faults. */
package candor.process.testing;
