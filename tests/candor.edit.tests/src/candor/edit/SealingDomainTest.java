// SPDX-License-Identifier: EPL-2.0
package candor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log book whose entries are closed by a stamp; no production code knows it. */
class SealingDomainTest {
    private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    private static final EClass BOOK = EcoreFactory.eINSTANCE.createEClass();
    private static final EClass ENTRY = EcoreFactory.eINSTANCE.createEClass();
    private static final EAttribute TEXT = attribute("text");
    private static final EAttribute STAMP = attribute("stamp");
    private static final EAttribute REMARK = attribute("remark");
    private static final EReference ENTRIES = EcoreFactory.eINSTANCE.createEReference();

    static {
        PACKAGE.setName("log");
        PACKAGE.setNsPrefix("log");
        PACKAGE.setNsURI("urn:candor:test:log");
        BOOK.setName("Book");
        ENTRY.setName("Entry");
        PACKAGE.getEClassifiers().addAll(List.of(BOOK, ENTRY));
        ENTRIES.setName("entries");
        ENTRIES.setEType(ENTRY);
        ENTRIES.setUpperBound(-1);
        ENTRIES.setContainment(true);
        BOOK.getEStructuralFeatures().add(ENTRIES);
        EcoreUtil.setAnnotation(TEXT, ModelAnnotations.SOURCE, "sealedBy", "stamp");
        EcoreUtil.setAnnotation(STAMP, ModelAnnotations.SOURCE, "sealedBy", "stamp");
    }

    private final BasicCommandStack stack = new BasicCommandStack();
    private final SealingDomain domain = new SealingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final EObject book = EcoreUtil.create(BOOK);
    private final EObject other = EcoreUtil.create(BOOK);
    private final EObject entry = EcoreUtil.create(ENTRY);
    private final EObject open = EcoreUtil.create(ENTRY);

    @BeforeEach
    void fill() {
        entry.eSet(TEXT, "as it was said");
        open.eSet(TEXT, "a draft");
        entries(book).addAll(List.of(entry, open));
    }

    @Test
    void untilItIsSealedItIsWrittenLikeAnythingElse() {
        run(SetCommand.create(domain, entry, TEXT, "better"));
        assertThat(entry.eGet(TEXT)).isEqualTo("better");
        seal();
        assertThat(Seals.isSealed(entry, TEXT)).isTrue();
        assertThat(Seals.isSealed(entry, REMARK)).isFalse();
        assertThat(Seals.isSealed(open)).isFalse();
    }

    @Test
    void afterwardsNeitherTheTextNorTheSealIsWritten() {
        seal();
        refuses(SetCommand.create(domain, entry, TEXT, "nicer"));
        refuses(SetCommand.create(domain, entry, TEXT, SetCommand.UNSET_VALUE));
        refuses(SetCommand.create(domain, entry, STAMP, "another"));
        refuses(SetCommand.create(domain, entry, STAMP, SetCommand.UNSET_VALUE));
        run(SetCommand.create(domain, entry, REMARK, "passed on"));
    }

    @Test
    void typingIsRefusedToo() {
        FeatureWriter writer = new FeatureWriter(domain, () -> 0L);
        assertThat(writer.type(entry, TEXT, "a", "typing")).isTrue();
        seal();
        assertThat(writer.type(entry, TEXT, "ab", "typing")).isFalse();
        assertThat(entry.eGet(TEXT)).isEqualTo("a");
        assertThat(writer.set(entry, TEXT, "abc", "setting")).isFalse();
    }

    @Test
    void undoTakesTheSealBackAndRedoPutsItOn() {
        seal();
        stack.undo();
        assertThat(Seals.isSealed(entry, TEXT)).isFalse();
        stack.redo();
        refuses(SetCommand.create(domain, entry, TEXT, "nicer"));
    }

    @Test
    void whatIsSealedIsNeitherDeletedNorCutNorReplacedEvenInsideSomethingElse() {
        seal();
        refuses(DeleteCommand.create(domain, List.of(entry)));
        refuses(DeleteCommand.create(domain, List.of(open, entry)));
        refuses(DeleteCommand.create(domain, List.of(book)));
        refuses(CutToClipboardCommand.create(domain, List.of(entry)));
        refuses(SetCommand.create(domain, book, ENTRIES, List.of(open)));
        run(SetCommand.create(domain, book, ENTRIES, List.of(entry)));
        assertThat(entries(book)).containsExactly(entry);
    }

    @Test
    void itMovesWhole() {
        seal();
        run(MoveCommand.create(domain, book, ENTRIES, entry, 1));
        refuses(RemoveCommand.create(domain, book, ENTRIES, entry));
        run(new RemoveCommand(domain, book, ENTRIES, entry));
        run(AddCommand.create(domain, other, ENTRIES, entry));
        assertThat(entries(other)).containsExactly(entry);
        assertThat(entry.eGet(TEXT)).isEqualTo("as it was said");
        assertThat(Seals.isSealed(entry, TEXT)).isTrue();
    }

    @Test
    void aCopyIsADraft() {
        seal();
        run(CopyToClipboardCommand.create(domain, List.of(entry)));
        run(PasteFromClipboardCommand.create(domain, other, ENTRIES));
        EObject copy = entries(other).getFirst();
        assertThat(copy.eGet(TEXT)).isEqualTo("as it was said");
        assertThat(Seals.isSealed(copy)).isFalse();
        assertThat(Seals.isSealed(entry)).isTrue();
        EObject tree = EcoreUtil.copy(book);
        Seals.lift(tree);
        assertThat(Seals.holdsSealed(tree)).isFalse();
        assertThat(Seals.holdsSealed(book)).isTrue();
    }

    private void seal() {
        run(SetCommand.create(domain, entry, STAMP, "stamped"));
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        stack.execute(command);
    }

    private static void refuses(Command command) {
        assertThat(command.canExecute()).isFalse();
    }

    private static EAttribute attribute(String name) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        ENTRY.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> entries(EObject owner) {
        return (List<EObject>) owner.eGet(ENTRIES);
    }
}
