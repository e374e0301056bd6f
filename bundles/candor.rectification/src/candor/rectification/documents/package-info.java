// SPDX-License-Identifier: EPL-2.0
/** The documents of rectification and what their templates ask. */
package candor.rectification.documents;
