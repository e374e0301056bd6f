// SPDX-License-Identifier: EPL-2.0
package candor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import candor.base.contribution.ContributionKind;
import candor.base.contribution.Faults;
import candor.testing.Bot;
import candor.workbench.settings.SettingsPage;
import candor.workbench.testing.Desktop;
import candor.workbench.testing.DesktopExtension;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Pages of the preferences that fail, beside one that does not. */
@ExtendWith(DesktopExtension.class)
class SettingsFaultsTest {

    /** Where a page fails. */
    private enum Weakness {
        ID,
        CREATION,
        CONTENTS,
        APPLYING,
        NOWHERE
    }

    private static int applied;

    private record Weak(Weakness weakness) implements SettingsPage {

        private void failAt(Weakness here) {
            if (weakness == here) {
                throw new IllegalStateException("planted");
            }
        }

        @Override
        public String id() {
            failAt(Weakness.ID);
            return "candor.weak." + weakness;
        }

        @Override
        public int order() {
            return 900 + weakness.ordinal();
        }

        @Override
        public IPreferencePage create(IEclipseContext application) {
            failAt(Weakness.CREATION);
            return new PreferencePage("探针" + weakness) {
                @Override
                protected Control createContents(Composite parent) {
                    Label label = new Label(parent, SWT.NONE);
                    label.setText("探针页" + weakness);
                    failAt(Weakness.CONTENTS);
                    return label;
                }

                @Override
                public boolean performOk() {
                    failAt(Weakness.APPLYING);
                    applied++;
                    return true;
                }
            };
        }
    }

    @Test
    void aPageThatFailsSaysSoInItsPlaceAndTheOthersAreApplied(Desktop desktop) {
        applied = 0;
        List<ServiceRegistration<SettingsPage>> pages = Stream.of(Weakness.values())
                .map(weakness -> FrameworkUtil.getBundle(SettingsFaultsTest.class)
                        .getBundleContext()
                        .registerService(SettingsPage.class, (SettingsPage) new Weak(weakness), null))
                .toList();
        try {
            desktop.execute("candor.command.settings");
            Bot bot = desktop.bot().shell("首选项").bot();
            bot.tree().getTreeItem("探针CONTENTS").select();
            assertThat(bot.labels()).anySatisfy(text -> assertThat(text)
                    .contains("首选项页", "IllegalStateException", Weak.class.getName()));
            assertThat(bot.sees("探针页CONTENTS")).isFalse();
            bot.tree().getTreeItem("探针APPLYING").select();
            assertThat(bot.sees("探针页APPLYING")).isTrue();
            bot.tree().getTreeItem("探针NOWHERE").select();
            bot.button("应用并关闭").click();

            assertThat(applied).as("the page behind the one that failed").isEqualTo(1);
            assertThat(desktop.service(Faults.class).all().stream()
                            .filter(fault -> fault.kind() == ContributionKind.SETTINGS_PAGE))
                    .hasSize(4);
        } finally {
            pages.forEach(ServiceRegistration::unregister);
        }
    }
}
