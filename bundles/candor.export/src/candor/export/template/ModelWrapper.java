// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.values.ChineseDates;
import candor.export.values.Incomplete;
import candor.export.values.ModelAddress;
import candor.export.values.ModelLabels;
import candor.export.values.PropertyCatalog;
import candor.model.query.MeetingWords;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * Shows values of a dossier to FreeMarker, by feature name only: no method and no field of a Java object is in reach.
 *
 * <p>Dates read 2022年1月5日 and have {@code year}, {@code month}, {@code day}, {@code weekday} and {@code iso}; hours read 9:00;
 * enumerated values read as their label and have {@code name}; texts have the forms of {@link QuotableText}; empty texts and values named UNKNOWN count as missing.
 */
final class ModelWrapper implements ObjectWrapper {

    private final Rendering rendering;
    private final PropertyCatalog properties;
    private final MeetingWords words;
    private final ModelLabels labels = ModelLabels.instance();

    /** @param words of the dossier whose values are shown */
    ModelWrapper(Rendering rendering, PropertyCatalog properties, MeetingWords words) {
        this.rendering = rendering;
        this.properties = properties;
        this.words = words;
    }

    Rendering rendering() {
        return rendering;
    }

    PropertyCatalog properties() {
        return properties;
    }

    ModelLabels labels() {
        return labels;
    }

    /** What FreeMarker computes itself (sizes, indexes, strings); values of a dossier take the way below. */
    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        return wrap(value, null, null);
    }

    /**
     * One value.
     *
     * @param label what it is, in the words of the forms
     * @param origin its address, or {@code null}
     * @return {@code null} for a missing one
     */
    TemplateModel wrap(Object value, String label, String origin) {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> text.isEmpty() ? null : new QuotableText(text, origin);
            case Incomplete incomplete -> new QuotableText(incomplete, gap(incomplete, label, origin), origin);
            case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number -> new SimpleNumber(number);
            case LocalDate date -> date(date, origin);
            case LocalTime time -> new TextValue(ChineseDates.time(time), origin);
            case Enumerator literal when literal.getName().equals("UNKNOWN") -> null;
            case Enumerator literal ->
                new RecordValue(
                        words.label(literal).orElseGet(() -> labels.name(literal)),
                        origin,
                        new Parts(
                                TemplateTexts.get("kind.literal"),
                                Map.of("name", () -> new TextValue(literal.getName(), null))));
            case EObject object -> new ObjectValue(this, object);
            case List<?> list -> list(list, label, origin);
            default -> new TextValue(value.toString(), origin);
        };
    }

    private Rendering.Gap gap(Incomplete incomplete, String label, String origin) {
        return incomplete.field() == null
                ? new Rendering.Gap(label, origin)
                : new Rendering.Gap(
                        labels.name(incomplete.field()),
                        ModelAddress.of(incomplete.object(), incomplete.field().getName()));
    }

    private static TemplateModel date(LocalDate date, String origin) {
        return new RecordValue(
                ChineseDates.date(date),
                origin,
                new Parts(
                        TemplateTexts.get("kind.date"),
                        Map.of(
                                "year", () -> new SimpleNumber(date.getYear()),
                                "month", () -> new SimpleNumber(date.getMonthValue()),
                                "day", () -> new SimpleNumber(date.getDayOfMonth()),
                                "weekday", () -> new TextValue(ChineseDates.weekday(date.getDayOfWeek()), origin),
                                "iso", () -> new TextValue(date.toString(), origin))));
    }

    TemplateSequenceModel list(List<?> list, String label, String origin) {
        return new TemplateSequenceModel() {
            @Override
            public TemplateModel get(int index) {
                return index < 0 || index >= list.size() ? null : wrap(list.get(index), label, origin);
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }
}
