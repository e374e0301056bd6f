// SPDX-License-Identifier: EPL-2.0
/** Where things are that belong to the user of this machine. */
package candor.base.place;
