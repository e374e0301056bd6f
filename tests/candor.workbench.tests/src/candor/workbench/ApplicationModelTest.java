// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.MContribution;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;

/** Everything Application.e4xmi names exists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationModelTest {

    private static final String BUNDLECLASS = "bundleclass://";

    private final List<EObject> elements = new ArrayList<>();
    private MApplication application;

    @BeforeAll
    void load() throws IOException {
        // The metamodels of the application model register themselves as extensions of the platform.
        Resource resource = new XMIResourceImpl(URI.createPlatformPluginURI(Ids.BUNDLE + "/Application.e4xmi", true));
        new ResourceSetImpl().getResources().add(resource);
        resource.load(Map.of());
        application = (MApplication) resource.getContents().getFirst();
        assertThat(resource.getErrors()).isEmpty();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext(); ) {
            elements.add(all.next());
        }
    }

    private <T> Stream<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }

    @Test
    void everyElementHasAnIdOfItsOwn() {
        List<String> ids = all(MApplicationElement.class)
                .map(MApplicationElement::getElementId)
                .toList();

        assertThat(ids).hasSizeGreaterThan(100).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void everyTextStandsInBothLanguages() {
        Set<String> keys = elements.stream().flatMap(this::keys).collect(Collectors.toSet());

        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(Languages.keys("bundle.properties")).containsAll(keys);
        assertThat(Languages.keys("bundle_en.properties")).containsAll(keys);
    }

    private Stream<String> keys(EObject element) {
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                .filter(attribute -> !attribute.isMany())
                .map((EAttribute attribute) -> (String) element.eGet(attribute))
                .filter(value -> value != null && value.startsWith("%"))
                .map(value -> value.substring(1));
    }

    @Test
    void nothingIsWrittenInTheModelItself() {
        assertThat(all(MUILabel.class)).allSatisfy(label -> assertThat(
                        label.getLabel() == null || label.getLabel().startsWith("%"))
                .as(label.getLabel())
                .isTrue());
    }

    @Test
    void everyClassExists() {
        List<String> uris = all(MContribution.class)
                .map(MContribution::getContributionURI)
                .filter(uri -> uri != null)
                .toList();

        assertThat(uris).hasSizeGreaterThan(30).allSatisfy(uri -> {
            assertThat(uri).startsWith(BUNDLECLASS);
            String[] parts = uri.substring(BUNDLECLASS.length()).split("/");
            Bundle bundle = Platform.getBundle(parts[0]);
            assertThat(bundle).as(uri).isNotNull();
            assertThat(bundle.loadClass(parts[1])).isNotNull();
        });
    }

    @Test
    void everyIconExists() {
        List<String> icons = all(MUILabel.class)
                .map(MUILabel::getIconURI)
                .filter(icon -> icon != null)
                .toList();

        assertThat(icons).hasSizeGreaterThan(15).allSatisfy(icon -> assertThat(
                        FileLocator.find(java.net.URI.create(icon).toURL()))
                .as(icon)
                .isNotNull());
    }

    @Test
    void everyCommandIsHandledAndEveryItemHasACommand() {
        Set<MCommand> handled = all(MHandler.class).map(MHandler::getCommand).collect(Collectors.toSet());

        assertThat(application.getCommands()).isNotEmpty().allSatisfy(command -> {
            assertThat(handled).as(command.getElementId()).contains(command);
            assertThat(command.getCategory()).as(command.getElementId()).isNotNull();
        });
        assertThat(all(MHandledItem.class)).hasSizeGreaterThan(20).allSatisfy(item -> assertThat(item.getCommand())
                .as(item.getElementId())
                .isNotNull());
        assertThat(handled).doesNotContainNull();
    }

    @Test
    void keysAreReadableAndTakenOnce() {
        Set<KeySequence> taken = new HashSet<>();

        assertThat(all(MKeyBinding.class)).hasSizeGreaterThan(10).allSatisfy(binding -> {
            assertThat(binding.getCommand()).as(binding.getElementId()).isNotNull();
            assertThat(taken.add(sequence(binding)))
                    .as(binding.getKeySequence())
                    .isTrue();
        });
    }

    private static KeySequence sequence(MKeyBinding binding) {
        try {
            return KeySequence.getInstance(binding.getKeySequence());
        } catch (ParseException unreadable) {
            throw new AssertionError(binding.getElementId(), unreadable);
        }
    }
}
