// SPDX-License-Identifier: EPL-2.0
/** {@code candor plugins}: plugins put in, listed, looked over and taken out on the command line. */
package candor.plugins.command;
