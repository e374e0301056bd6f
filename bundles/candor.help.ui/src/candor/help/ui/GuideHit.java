// SPDX-License-Identifier: EPL-2.0
package candor.help.ui;

/**
 * Where the guide says something.
 *
 * @param page on which page
 * @param start in its text
 * @param length of what was found
 * @param line the line it stands in, for the list of hits
 */
record GuideHit(GuidePage page, int start, int length, String line) {}
