// SPDX-License-Identifier: EPL-2.0
/**
 * Values of a dossier as documents say them: features of the metamodel by name, what bundles compute beside them
 * ({@link candor.export.values.TemplateProperties}), ways through the model, and the words for dates and names.
 */
package candor.export.values;
