// SPDX-License-Identifier: EPL-2.0
package candor.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candor.base.contribution.ContributionException;
import candor.base.contribution.Faults;
import candor.forms.Facet;
import candor.forms.ListAct;
import candor.forms.ListLook;
import candor.forms.ListRows;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Acts on lists that fail, beside one that does not. */
class ListActCatalogTest {

    private final Faults faults = new Faults();
    private final ListActCatalog catalog = new ListActCatalog(faults);
    private final IEclipseContext context = EclipseContextFactory.create();
    private final List<String> done = new ArrayList<>();

    /** Where an act fails. */
    private enum Weakness {
        LABEL,
        CONCERNS,
        POSSIBLE,
        RUN,
        NOWHERE
    }

    private final class Weak implements ListAct {

        private final Weakness weakness;

        Weak(Weakness weakness) {
            this.weakness = weakness;
        }

        private void failAt(Weakness here) {
            if (weakness == here) {
                throw new IllegalStateException("planted");
            }
        }

        @Override
        public boolean concerns(EReference list) {
            failAt(Weakness.CONCERNS);
            return true;
        }

        @Override
        public String id() {
            return "weak";
        }

        @Override
        public String label() {
            failAt(Weakness.LABEL);
            return "做" + weakness;
        }

        @Override
        public String tip() {
            return "";
        }

        @Override
        public boolean isPossible(ListRows rows) {
            failAt(Weakness.POSSIBLE);
            return true;
        }

        @Override
        public void run(ListRows rows) {
            failAt(Weakness.RUN);
            done.add(label());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONCERNS", "POSSIBLE", "RUN"})
    void anActThatFailsCannotBeDoneAnyMoreAndTheOthersCan(Weakness weakness) {
        catalog.add(context -> List.of(new Weak(weakness), new Weak(Weakness.NOWHERE)));
        List<ListAct> acts = catalog.acts(context);
        ListAct weak = acts.getFirst();

        assertThat(weak.concerns(null)).isEqualTo(weakness != Weakness.CONCERNS);
        assertThat(weak.isPossible(null)).isEqualTo(weakness == Weakness.RUN);
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> weak.run(null))
                    .isInstanceOf(ContributionException.class)
                    .hasMessageContaining("做" + weakness);
        }
        assertThat(weak.isPossible(null)).isFalse();
        assertThat(faults.all()).hasSize(1);

        ListAct sound = acts.getLast();
        assertThat(sound.concerns(null) && sound.isPossible(null)).isTrue();
        sound.run(null);
        assertThat(done).containsExactly("做NOWHERE");
    }

    @Test
    void aBundleThatCannotNameItsActsIsLeftOutAndTheOthersAreThere() {
        catalog.add(context -> {
            throw new NoClassDefFoundError("planted");
        });
        catalog.add(context -> List.of(new Weak(Weakness.LABEL)));
        catalog.add(context -> List.of(new Weak(Weakness.NOWHERE)));

        assertThat(catalog.acts(context)).extracting(ListAct::label).containsExactly("做NOWHERE");
        assertThat(faults.all()).hasSize(2);
    }

    @Test
    void whatABundleShowsOfRowsSaysNothingAnyMoreOnceItFails() {
        catalog.add(new ListActs() {
            @Override
            public List<ListAct> acts(IEclipseContext context) {
                return List.of();
            }

            @Override
            public List<ListLook> looks(IEclipseContext context) {
                return List.of(new ListLook() {
                    @Override
                    public boolean concerns(EReference list) {
                        return true;
                    }

                    @Override
                    public List<Facet> facets() {
                        return List.of(Facet.of("sound", "好的", row -> List.of("有")), Facet.of("weak", "坏的", row -> {
                            throw new IllegalStateException("planted");
                        }));
                    }
                });
            }
        });
        List<Facet> facets = catalog.looks(context).getFirst().facets();
        assertThat(facets.getFirst().text(null)).isEqualTo("有");
        assertThat(facets.getLast().text(null)).isEmpty();
        assertThat(faults.all()).hasSize(1);
        assertThat(facets.getFirst().text(null))
                .as("the whole look is switched off")
                .isEmpty();
    }
}
