// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any model will do: here it is a class of a metamodel, whose name is typed. */
class FeatureWriterTest {
    private static final EStructuralFeature NAME = EcorePackage.Literals.ENAMED_ELEMENT__NAME;
    private static final EStructuralFeature ABSTRACT = EcorePackage.Literals.ECLASS__ABSTRACT;

    private final AtomicLong clock = new AtomicLong();
    private final List<Veto> vetoes = new ArrayList<>();
    private final GuardedDomain domain =
            new GuardedDomain(new ReflectiveItemProviderAdapterFactory(), new ResourceSetImpl(), () -> vetoes);
    private final GuardedStack stack = domain.getCommandStack();
    private final FeatureWriter writer = new FeatureWriter(domain, clock::get);
    private final EClass object = EcoreFactory.eINSTANCE.createEClass();

    @Test
    void continuousTypingIsOneStep() {
        type("a", "ab", "abc");
        assertThat(object.getName()).isEqualTo("abc");
        stack.undo();
        assertThat(object.getName()).isNull();
        assertThat(stack.canUndo()).isFalse();
        stack.redo();
        assertThat(object.getName()).isEqualTo("abc");
    }

    @Test
    void aPauseBeginsAnotherStep() {
        type("a", "ab");
        clock.addAndGet(FeatureWriter.PAUSE);
        type("abc");
        stack.undo();
        assertThat(object.getName()).isEqualTo("ab");
    }

    @Test
    void slowButSteadyTypingStaysOneStep() {
        for (int length = 1; length <= 5; length++) {
            clock.addAndGet(FeatureWriter.PAUSE - 1);
            type("abcde".substring(0, length));
        }
        stack.undo();
        assertThat(object.getName()).isNull();
    }

    @Test
    void anotherFieldBeginsAnotherStep() {
        type("a");
        writer.set(object, ABSTRACT, true, "abstract");
        type("ab");
        stack.undo();
        assertThat(object.getName()).isEqualTo("a");
        stack.undo();
        assertThat(object.isAbstract()).isFalse();
        assertThat(object.getName()).isEqualTo("a");
    }

    @Test
    void leavingTheFieldEndsTheStep() {
        type("a");
        writer.endTyping();
        type("ab");
        stack.undo();
        assertThat(object.getName()).isEqualTo("a");
    }

    @Test
    void typingAfterUndoDoesNotGrowTheStepThatWasUndone() {
        type("a", "ab");
        stack.undo();
        type("x");
        assertThat(stack.canRedo()).isFalse();
        stack.undo();
        assertThat(object.getName()).isNull();
    }

    @Test
    void typingAfterRedoIsAStepOfItsOwn() {
        type("a");
        stack.undo();
        stack.redo();
        writer.endTyping();
        type("ab");
        stack.undo();
        assertThat(object.getName()).isEqualTo("a");
    }

    @Test
    void whatChangesNothingIsNoStep() {
        assertThat(writer.set(object, ABSTRACT, false, "abstract")).isFalse();
        assertThat(writer.type(object, NAME, null, "name")).isFalse();
        assertThat(stack.isSaveNeeded()).isFalse();
    }

    @Test
    void typingBackToTheBeginningLeavesNothingToSave() {
        type("a", "ab", "a");
        assertThat(stack.isSaveNeeded()).isTrue();
        writer.type(object, NAME, null, "name");
        assertThat(stack.isSaveNeeded()).isFalse();
        assertThat(stack.canUndo()).isFalse();
        stack.redo();
        assertThat(object.getName()).as("redo brings back what was deleted").isEqualTo("a");
    }

    @Test
    void typingAfterSavingIsToBeSavedAgain() {
        type("a");
        stack.saveIsDone();
        type("ab");
        assertThat(stack.isSaveNeeded()).isTrue();
        stack.undo();
        assertThat(object.getName()).isEqualTo("a");
        assertThat(stack.isSaveNeeded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void whatTheProgramIsAgainstIsRefusedAtEveryKey(int key) {
        vetoes.add(new Objection(NAME, value -> value instanceof String text && text.contains("x"), "no x"));
        String fine = "abcdefghij".substring(0, key - 1);
        for (int length = 1; length < key; length++) {
            type(fine.substring(0, length));
        }
        assertThatThrownBy(() -> writer.type(object, NAME, fine + "x", "name"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("no x");
        assertThat(object.getName()).isEqualTo(fine.isEmpty() ? null : fine);
        type(fine + "y");
        stack.undo();
        assertThat(object.getName()).as("one step, without what was refused").isNull();
        assertThat(stack.canUndo()).isFalse();
        stack.redo();
        assertThat(object.getName()).isEqualTo(fine + "y");
    }

    @Test
    void theBeginningIsRefusedLikeAnyOtherValue() {
        object.setName("x");
        vetoes.add(new Objection(NAME, "x"::equals, "no x"));
        type("xy");
        assertThatThrownBy(() -> writer.type(object, NAME, "x", "name")).hasMessage("no x");
        assertThat(object.getName()).isEqualTo("xy");
    }

    @Test
    void stepsAreNamed() {
        type("a");
        assertThat(stack.getUndoCommand().getLabel()).isEqualTo("修改名称");
    }

    private void type(String... values) {
        for (String value : values) {
            assertThat(writer.type(object, NAME, value, "修改名称")).isTrue();
        }
    }
}
