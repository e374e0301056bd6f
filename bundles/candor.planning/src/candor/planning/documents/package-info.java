// SPDX-License-Identifier: EPL-2.0
/** The documents of the time before the meeting. */
package candor.planning.documents;
