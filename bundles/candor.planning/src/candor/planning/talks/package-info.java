// SPDX-License-Identifier: EPL-2.0
/** Talks as they are seen and planned together (docs/domain.md §3.3). Reads the model and never writes it. */
package candor.planning.talks;
