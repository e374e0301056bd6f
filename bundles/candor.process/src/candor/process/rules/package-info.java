// SPDX-License-Identifier: EPL-2.0
/** What the rules of all stages share: where they are written down, and what the queries they ask read. */
package candor.process.rules;
