// SPDX-License-Identifier: EPL-2.0
/**
 * How files that are no dossiers come into one: an importer is an OSGi service that says what it would change before it changes it.
 *
 * <p>A bureau's bundle may rely on {@link candor.core.intake.Importer}, {@link candor.core.intake.ImportPlan} and
 * {@link candor.core.intake.ImportException}.
 */
package candor.core.intake;
