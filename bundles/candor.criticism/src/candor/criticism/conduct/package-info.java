// SPDX-License-Identifier: EPL-2.0
/** What is written while the meeting goes on: criticisms prepared, said and answered. */
package candor.criticism.conduct;
