// SPDX-License-Identifier: EPL-2.0
package candor.forms.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import candor.forms.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class RowModelTest {
    private static final EClass ROW = EcoreFactory.eINSTANCE.createEClass();
    private static final EAttribute NAME = attribute("name", EcorePackage.Literals.ESTRING);
    private static final EAttribute COUNT = attribute("count", EcorePackage.Literals.EINTEGER_OBJECT);

    private static final Facet SIZE = Facet.column(
            "size",
            "多少",
            row -> row.eGet(COUNT) == null ? List.of() : (int) row.eGet(COUNT) > 9 ? List.of("多", "双位") : List.of("少"));

    static {
        EPackage rows = EcoreFactory.eINSTANCE.createEPackage();
        rows.setName("rows");
        ROW.setName("Row");
        rows.getEClassifiers().add(ROW);
    }

    private final List<EObject> source = new ArrayList<>();
    private final RowModel model = new RowModel(
            () -> source,
            List.of(NAME, COUNT),
            List.of(SIZE),
            (row, feature) -> Objects.toString(row.eGet(feature), ""));

    @Test
    void showsTheListAsItIs() {
        rows("王", 3, "李", 10, "张", null);
        assertThat(names()).containsExactly("王", "李", "张");
        assertThat(model.isPlain()).isTrue();
        assertThat(model.position(source.get(2))).isEqualTo(2);
    }

    @Test
    void sortsChineseByPronunciationUpwardsThenDownwardsThenNotAtAll() {
        rows("王", 3, "李", 10, "张", 1);
        model.toggleSort(NAME);
        assertThat(names()).containsExactly("李", "王", "张");
        model.toggleSort(NAME);
        assertThat(names()).containsExactly("张", "王", "李");
        model.toggleSort(NAME);
        assertThat(names()).containsExactly("王", "李", "张");
        assertThat(model.isPlain()).isTrue();
    }

    @Test
    void sortsNumbersAsNumbersAndEmptyOnesLast() {
        rows("a", 10, "b", 9, "c", null, "d", 100);
        model.toggleSort(COUNT);
        assertThat(names()).containsExactly("b", "a", "d", "c");
        assertThat(model.position(model.get(0)))
                .as("its number stays that of the list")
                .isEqualTo(1);
    }

    @Test
    void filtersByEveryWordInAnyColumn() {
        rows("张建国", 31, "李建华", 42, "王敏", 31);
        model.filter("建");
        assertThat(names()).containsExactly("张建国", "李建华");
        model.filter(" 建 42 ");
        assertThat(names()).containsExactly("李建华");
        assertThat(model.total()).isEqualTo(3);
        assertThat(model.isPlain()).isFalse();
        model.filter("");
        assertThat(model.size()).isEqualTo(3);
    }

    @Test
    void rowsDoNotJumpWhileTheyAreEdited() {
        rows("b", 1, "a", 2);
        model.toggleSort(NAME);
        model.get(0).eSet(NAME, "z");
        assertThat(names()).containsExactly("z", "b");
        model.refresh();
        assertThat(names()).containsExactly("b", "z");
    }

    private void rows(Object... values) {
        for (int index = 0; index < values.length; index += 2) {
            EObject row = EcoreUtil.create(ROW);
            row.eSet(NAME, values[index]);
            row.eSet(COUNT, values[index + 1]);
            source.add(row);
        }
        model.refresh();
    }

    private List<Object> names() {
        return IntStream.range(0, model.size())
                .mapToObj(index -> model.get(index).eGet(NAME))
                .toList();
    }

    private static EAttribute attribute(String name, EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        ROW.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    @Test
    void aFacetFiltersByEachOfItsWordsAndTogetherWithTheText() {
        rows("张建国", 31, "李建华", 4, "王敏", null, "建军", 12);
        assertThat(model.words(SIZE)).containsExactly(entry("多", 2), entry("双位", 2), entry("少", 1), entry("", 1));
        model.choose(SIZE, Set.of("双位"));
        assertThat(names()).containsExactly("张建国", "建军");
        assertThat(model.isPlain()).isFalse();
        assertThat(model.chosen(SIZE)).containsExactly("双位");
        model.choose(SIZE, Set.of("少", ""));
        assertThat(names()).containsExactly("李建华", "王敏");
        model.filter("建");
        assertThat(names()).containsExactly("李建华");
        model.choose(SIZE, Set.of());
        model.filter("双位");
        assertThat(names()).as("its words are words of the row").containsExactly("张建国", "建军");
        model.choose(SIZE, Set.of("少"));
        model.filter("");
        model.showAll();
        assertThat(model.isPlain()).isTrue();
        assertThat(model.shown()).isEqualTo(4);
    }

    @Test
    void theRowsOfAGroupStandUnderAHeadingThatCountsThemSortedWithin() {
        rows("王", 10, "李", 3, "张", null, "陈", 2);
        model.group(SIZE);
        model.toggleSort(NAME);
        assertThat(model.rows()).extracting(row -> row.eGet(NAME)).containsExactly("陈", "李", "王", "张");
        assertThat(IntStream.range(0, model.size()).mapToObj(model::heading))
                .containsExactly("少（2）", null, null, "多、双位（1）", null, "（未填）（1）", null);
        model.group(null);
        assertThat(model.size()).isEqualTo(4);
    }

    @Test
    void sortsByWhatIsComputed() {
        rows("甲", 10, "乙", 3, "丙", null);
        model.toggleSort(SIZE);
        assertThat(names()).as("duo, shao, nothing").containsExactly("甲", "乙", "丙");
        model.toggleSort(SIZE);
        assertThat(model.sortedBy()).isSameAs(SIZE);
        assertThat(names()).containsExactly("丙", "乙", "甲");
    }
}
