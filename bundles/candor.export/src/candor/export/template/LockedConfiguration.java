// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.Placeholder;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UnregisteredOutputFormatException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * FreeMarker as templates of users may use it: no Java class, no API of a value, no other template, no way around the output format.
 */
final class LockedConfiguration extends Configuration {

    LockedConfiguration() {
        super(Configuration.VERSION_2_3_34);
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setLocale(Locale.CHINA);
        setNumberFormat("computer");
        setBooleanFormat("c");
        setTemplateLoader(null);
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setOutputFormat(VerbatimFormat.INSTANCE);
        setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        setRecognizeStandardFileExtensions(false);
        setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        setAttemptExceptionReporter((exception, environment) -> {
            // the template itself handles the missing value
        });
        setTemplateExceptionHandler(LockedConfiguration::handle);
    }

    @Override
    public OutputFormat getOutputFormat(String name) throws UnregisteredOutputFormatException {
        throw new UnregisteredOutputFormatException("output format is fixed: " + name);
    }

    /** A missing value in an interpolation leaves a gap on paper; everywhere else the template has to say what shall happen. */
    private static void handle(TemplateException exception, Environment environment, Writer out)
            throws TemplateException {
        if (!(exception instanceof InvalidReferenceException)
                || !CurrentInstruction.of(environment).isInterpolation()) {
            throw exception;
        }
        Rendering rendering = Rendering.of(environment);
        Rendering.Lookup lookup = rendering.lookup(exception.getBlamedExpressionString());
        try {
            out.write(rendering.insertMissing(
                    Placeholder.MARK, new Rendering.Gap(lookup.label(), lookup.origin()), lookup.origin()));
        } catch (IOException e) {
            throw new TemplateException(e, environment);
        }
    }
}
