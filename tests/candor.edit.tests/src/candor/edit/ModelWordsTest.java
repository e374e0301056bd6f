// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a bureau's metamodel, of a package that is read and of one whose classes are generated. */
class ModelWordsTest {

    private static final String KEY = "_UI_DutyRoster_type";

    @TempDir
    private Path folder;

    private final EPackage duties = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass roster = EcoreFactory.eINSTANCE.createEClass();

    ModelWordsTest() {
        duties.setName("duties");
        duties.setNsURI("urn:bureau:words");
        roster.setName("DutyRoster");
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        roster.getEStructuralFeatures().add(name);
        duties.getEClassifiers().add(roster);
    }

    @Test
    void wordsStandBesideTheModelInTwoLanguages() throws IOException {
        write("duties.properties", KEY + "=值班表\nonly=只有中文");
        write("duties_en.properties", KEY + "=Roster");
        loadedFrom("duties.ecore");

        assertThat(ModelWords.get(duties, KEY, Locale.SIMPLIFIED_CHINESE)).contains("值班表");
        assertThat(ModelWords.get(duties, KEY, Locale.ENGLISH)).contains("Roster");
        assertThat(ModelWords.get(duties, "only", Locale.UK)).contains("只有中文");
        assertThat(ModelWords.get(duties, "none", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void thoseOfGeneratedClassesStandBesideTheirGenmodel() throws IOException {
        write("generated.properties", KEY + "=值班表");
        Map<String, URI> generated = EcorePlugin.getEPackageNsURIToGenModelLocationMap(false);
        generated.put(
                duties.getNsURI(),
                URI.createFileURI(folder.resolve("generated.genmodel").toString()));
        try {
            assertThat(ModelWords.get(duties, KEY, Locale.CHINESE)).contains("值班表");
        } finally {
            generated.remove(duties.getNsURI());
        }
    }

    @Test
    void aPackageWithoutWordsIsCalledByItsNames() {
        loadedFrom("duties.ecore");
        EObject object = EcoreUtil.create(roster);
        object.eSet(roster.getEStructuralFeature("name"), "除夕");
        WordedItems items = new WordedItems();

        assertThat(((IItemLabelProvider) items.adapt(object, IItemLabelProvider.class)).getText(object))
                .isEqualTo("Duty Roster 除夕");
        assertThat(ItemWords.get(items, object, KEY)).contains("Duty Roster");
        assertThat(ItemWords.get(items, object, "_UI_group_duties")).isEmpty();
    }

    @Test
    void propertiesThatCannotBeReadAreAsIfTheyWereNotThere() throws IOException {
        write("duties.properties", "broken=\\u12");
        loadedFrom("duties.ecore");
        assertThat(ModelWords.get(duties, "broken", Locale.CHINESE)).isEmpty();
    }

    private void loadedFrom(String file) {
        new ResourceImpl(URI.createFileURI(folder.resolve(file).toString()))
                .getContents()
                .add(duties);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
