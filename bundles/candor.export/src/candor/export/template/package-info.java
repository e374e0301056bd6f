// SPDX-License-Identifier: EPL-2.0
/**
 * From a template and a dossier to a document of {@link candor.gongwen.document}.
 *
 * <p>A template is a text file: YAML front matter between two lines {@code ---}, then a body in the Markdown of
 * {@link candor.gongwen.markdown}. The YAML is parsed first; each scalar in it and the body are then FreeMarker templates of their own,
 * so that no text of a dossier can change the structure of either. {@link candor.export.template.FrontMatter} lists the keys,
 * {@link candor.export.template.TemplateRoot} the names a template starts from, and
 * {@link candor.export.values.MeetingProperties} the properties that no class of the metamodel has.
 *
 * <p>Names are those of the metamodel. An unknown one is an error with file, line, column and the nearest known ones. A known one
 * without a value prints {@code XXX} and is listed as 待补, unless the template asks for it by {@code ??} or {@code !}.
 *
 * <p>Templates of users are not trusted: they reach no Java class, no file, no template outside their own source, and end after limits
 * of time and output.
 *
 * <p>A bureau's bundle may rely on {@link candor.export.template.TemplateSource}, and the names and values of templates.
 */
package candor.export.template;
