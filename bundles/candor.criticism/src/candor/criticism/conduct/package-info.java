// SPDX-License-Identifier: EPL-2.0
/** Records what happens in the meeting: criticisms prepared, said and answered. */
package candor.criticism.conduct;
