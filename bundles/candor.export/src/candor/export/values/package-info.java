// SPDX-License-Identifier: EPL-2.0
/**
 * Values of a dossier as documents say them: features of the metamodel by name, what bundles compute beside them
 * ({@link candor.export.values.TemplateProperties}), ways through the model, and the words for dates and names.
 *
 * <p>A bureau's bundle may rely on {@link candor.export.values.TemplateProperties},
 * {@link candor.export.values.TemplateProperty} and {@link candor.export.values.Incomplete}.
 */
package candor.export.values;
