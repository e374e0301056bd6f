// SPDX-License-Identifier: EPL-2.0
/** How files that are no dossiers come into one: an importer is an OSGi service that says what it would change before it changes it. */
package candor.core.intake;
