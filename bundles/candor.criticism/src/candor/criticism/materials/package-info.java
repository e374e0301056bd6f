// SPDX-License-Identifier: EPL-2.0
/** The papers of the meeting: how they are written, reviewed, given back and signed off, and what their versions said. */
package candor.criticism.materials;
