// SPDX-License-Identifier: EPL-2.0
/** What holds of the rules and documents of every stage: a stage's tests extend the contracts and bring their faults and golden folders. */
package candor.process.testing;
