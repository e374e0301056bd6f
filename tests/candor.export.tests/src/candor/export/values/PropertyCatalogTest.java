// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.contribution.Fault;
import candor.base.contribution.Faults;
import candor.base.text.Text;
import candor.export.document.Audience;
import candor.export.document.DocumentException;
import candor.export.template.TemplateEngine;
import candor.export.template.TemplateLimits;
import candor.export.template.TemplateText;
import candor.gongwen.flow.PlainText;
import candor.model.meeting.Dossier;
import candor.model.meeting.MeetingFactory;
import candor.model.meeting.MeetingPackage.Literals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Values that bundles compute, and what becomes of those that fail or collide. */
class PropertyCatalogTest {

    private final Faults faults = new Faults();
    private final PropertyCatalog catalog = new PropertyCatalog(faults);
    private final Dossier dossier = MeetingFactory.eINSTANCE.createDossier();

    @Test
    void templatesReadWhatABundleComputesAlsoOfAForeignClass() throws DocumentException {
        EPackage bureau = EcoreFactory.eINSTANCE.createEPackage();
        EClass duty = EcoreFactory.eINSTANCE.createEClass();
        duty.setName("Duty");
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        duty.getEStructuralFeatures().add(name);
        bureau.getEClassifiers().add(duty);
        EObject watch = EcoreUtil.create(duty);
        watch.eSet(name, "值班");
        dossier.getExtensions().add(watch);
        catalog.add(() -> List.of(new TemplateProperty(duty, "shout", label(), name, o -> o.eGet(name) + "！")));

        assertThat(print("${dossier.extensions[0].shout}")).isEqualTo("值班！");
    }

    @Test
    void aNameThatIsTakenIsRefusedAndReported() throws DocumentException {
        catalog.add(() -> List.of(ofDossier("motto", o -> "先来")));
        catalog.add(() -> List.of(ofDossier("motto", o -> "后到"), ofDossier("other", o -> "另外")));
        catalog.add(() -> List.of(ofDossier("title", o -> "改写")));
        catalog.add(() -> List.of(
                new TemplateProperty(Literals.CRITICISM, "weight", label(), Literals.CRITICISM__FROM, o -> "轻"),
                new TemplateProperty(Literals.PROBLEM_SOURCE, "weight", label(), Literals.CRITICISM__FROM, o -> "重")));

        assertThat(print("${dossier.motto}${dossier.other}")).isEqualTo("先来另外");
        assertThat(faults.all())
                .extracting(Fault::name)
                .containsExactly("Dossier.motto", "Dossier.title", "ProblemSource.weight");
        assertThat(faults.all().getFirst().message().in(Locale.SIMPLIFIED_CHINESE))
                .contains("Dossier.motto", "重名", PropertyCatalogTest.class.getName());
    }

    @Test
    void aValueThatThrowsFailsTheDocumentsThatAskForItAndNoOther() throws DocumentException {
        catalog.add(() -> List.of(
                ofDossier("broken", o -> {
                    throw new IllegalStateException("planted");
                }),
                ofDossier("sound", o -> "好的")));

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> print("好\n\n${dossier.broken}"))
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContainingAll(
                            "t.md", "第7行", "Dossier.broken", "IllegalStateException", "candor.export.values");
        }
        assertThat(print("${dossier.sound}")).isEqualTo("好的");
        assertThat(faults.all()).hasSize(1);
    }

    @Test
    void aBundleThatCannotSayWhatItComputesDisturbsNobody() throws DocumentException {
        catalog.add(() -> List.of(ofDossier("sound", o -> "好的")));
        catalog.add(() -> {
            throw new NoClassDefFoundError("planted");
        });
        assertThat(print("${dossier.sound}")).isEqualTo("好的");
        assertThat(faults.all()).hasSize(1);
    }

    private static TemplateProperty ofDossier(String name, Function<EObject, Object> value) {
        return new TemplateProperty(Literals.DOSSIER, name, label(), Literals.DOSSIER__TITLE, value);
    }

    private static Text label() {
        return Text.of(MeetingProperties.class, "label.members");
    }

    private String print(String body) throws DocumentException {
        TemplateText template = new TemplateText("t.md", "---\nauthor: 甲\ntitle: 乙\n---\n" + body);
        TemplateEngine engine = new TemplateEngine(
                name -> name.equals("t.md") ? Optional.of(template) : Optional.empty(),
                TemplateLimits.DEFAULT,
                catalog);
        return PlainText.of(engine.render("t.md", dossier, Audience.INTERNAL, Locale.SIMPLIFIED_CHINESE)
                        .document())
                .lines()
                .skip(1)
                .reduce("", String::concat)
                .strip();
    }
}
