// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.export.document.Audience;
import candor.export.values.ModelAddress;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingPackage;
import candor.model.query.MeetingWords;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The names a template starts from.
 *
 * <ul>
 *   <li>{@code dossier}: everything;
 *   <li>{@code profile}, {@code organization}, {@code meeting}: the dossier's, as a shorter way. One that the dossier does not have yet
 *       is an empty one here, so that a draft can be made from the first day on;
 *   <li>{@code words}: the words that follow from what the body is and what it holds, see {@link MeetingWords};
 *   <li>{@code audience}: {@code internal}, {@code superior} or {@code public};
 *   <li>{@code document.title}, {@code document.attachments} with {@code name} each: what the head has said, for the body;
 *   <li>{@code document.attached}: whether it is an 附件 of another document.
 * </ul>
 */
final class TemplateRoot {

    private final ModelWrapper wrapper;
    private final boolean attached;
    private final Map<String, Supplier<TemplateModel>> values = new HashMap<>();

    TemplateRoot(ModelWrapper wrapper, Dossier dossier, EObject subject, Audience audience, boolean attached) {
        this.wrapper = wrapper;
        this.attached = attached;
        object("dossier", dossier);
        part(dossier, MeetingPackage.Literals.DOSSIER__PROFILE);
        part(dossier, MeetingPackage.Literals.DOSSIER__ORGANIZATION);
        part(dossier, MeetingPackage.Literals.DOSSIER__MEETING);
        if (subject != null) {
            object("subject", subject);
        }
        values.put("words", () -> words(dossier));
        values.put("audience", () -> new TextValue(audience.id(), null));
        document("", List.of());
    }

    /** Makes known to the body what the head has said. */
    void document(String title, List<String> attachments) {
        List<Parts> list = attachments.stream()
                .map(name -> new Parts(
                        TemplateTexts.get("kind.attachment"), Map.of("name", () -> new TextValue(name, null))))
                .toList();
        Parts document = new Parts(
                TemplateTexts.get("kind.document"),
                Map.of(
                        "title", () -> new TextValue(title, null),
                        "attachments", () -> wrapper.list(list, null, null),
                        "attached", () -> attached ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE));
        values.put("document", () -> document);
    }

    TemplateHashModel model() {
        return new Parts(TemplateTexts.get("kind.data"), values);
    }

    private static Parts words(Dossier dossier) {
        MeetingWords words = MeetingWords.of(dossier);
        Map<String, Supplier<TemplateModel>> parts = new HashMap<>();
        for (String name : MeetingWords.names()) {
            parts.put(name, () -> new TextValue(words.get(name), null));
        }
        parts.put("named", () -> new TextValue(words.meeting(), null));
        parts.put("convene", () -> new TextValue(words.convene(), null));
        return new Parts(TemplateTexts.get("kind.words"), parts);
    }

    private void object(String name, EObject object) {
        ObjectValue value = new ObjectValue(wrapper, object);
        values.put(name, () -> value);
    }

    /** What is missing of an object that is not there yet is entered where the object is. */
    private void part(Dossier dossier, EReference reference) {
        if (dossier.eGet(reference) instanceof EObject object) {
            object(reference.getName(), object);
        } else {
            ObjectValue value = new ObjectValue(
                    wrapper,
                    EcoreUtil.create(reference.getEReferenceType()),
                    ModelAddress.of(dossier, reference.getName()));
            values.put(reference.getName(), () -> value);
        }
    }
}
