// SPDX-License-Identifier: EPL-2.0
package candor.workbench.settings.pages;

import candor.base.contribution.Contribution;
import candor.base.contribution.ContributionKind;
import candor.base.contribution.Contributions;
import candor.base.contribution.Faults;
import candor.workbench.settings.SettingsPage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceNode;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The pages of the preferences: the workbench's own and those of other bundles, as they come and go. */
@Component(service = SettingsPageCatalog.class)
public final class SettingsPageCatalog {

    private final Contributions<SettingsPage> known;

    /** @param faults are told of every page that fails */
    @Activate
    public SettingsPageCatalog(@Reference Faults faults) {
        known = new Contributions<>(ContributionKind.SETTINGS_PAGE, SettingsPageCatalog::introduce, faults);
        OwnPages.all().forEach(known::add);
    }

    private static String introduce(SettingsPage page) {
        page.order();
        return Objects.requireNonNull(page.id(), "id");
    }

    @Reference(
            service = SettingsPage.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<SettingsPage> reference) {
        known.add(reference);
    }

    void remove(ServiceReference<SettingsPage> reference) {
        known.remove(reference);
    }

    /** New pages for one dialog, in their order. */
    List<IPreferenceNode> nodes(IEclipseContext application) {
        return known.all().stream()
                .sorted(Comparator.comparing(
                                (Contribution<SettingsPage> page) -> page.call(SettingsPage::order, () -> 0))
                        .thenComparing(Contribution::name))
                .flatMap(page -> node(page, application).stream())
                .toList();
    }

    private static Optional<IPreferenceNode> node(Contribution<SettingsPage> page, IEclipseContext application) {
        return page.call(
                each -> Optional.of(new PreferenceNode(
                        page.name(), new GuardedPage(page.part(each.create(application), page.name())))),
                Optional::empty);
    }
}
