// SPDX-License-Identifier: EPL-2.0
/** Pages of official documents as they lie on a screen or a printer: what is drawn, where it is, what it was made from. */
package candor.paper;
