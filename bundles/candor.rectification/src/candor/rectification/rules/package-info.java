// SPDX-License-Identifier: EPL-2.0
/** What is checked of the ledger and of what is reported after the meeting. */
package candor.rectification.rules;
