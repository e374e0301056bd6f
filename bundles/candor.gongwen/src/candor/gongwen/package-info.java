// SPDX-License-Identifier: EPL-2.0
/** Turns official documents into files: {@link candor.gongwen.Press} is the one door. */
package candor.gongwen;
