// SPDX-License-Identifier: EPL-2.0
/** The documents of the meeting, and what their templates may ask. */
package candor.criticism.documents;
