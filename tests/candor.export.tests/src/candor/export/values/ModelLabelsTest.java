// SPDX-License-Identifier: EPL-2.0
package candor.export.values;

import static org.assertj.core.api.Assertions.assertThat;

import candor.model.meeting.MeetingPackage.Literals;
import candor.model.meeting.ProblemOrigin;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModelLabelsTest {

    @Test
    void aDocumentTakesTheChineseNamesAndAWindowThoseOfItsLanguage() {
        assertThat(ModelLabels.instance().name(Literals.PROBLEM__NUMBER)).isEqualTo("问题·编号");
        assertThat(ModelLabels.in(Locale.ENGLISH).name(Literals.PROBLEM__NUMBER))
                .isEqualTo("Problem · Number");
        assertThat(ModelLabels.in(Locale.ENGLISH).name(ProblemOrigin.SOLICITATION))
                .isEqualTo("Opinions collected");
    }

    @Test
    void whatIsNotTranslatedIsChinese() {
        assertThat(ModelLabels.in(Locale.FRENCH).name(Literals.PROBLEM)).isEqualTo("问题");
        assertThat(ModelLabels.in(Locale.SIMPLIFIED_CHINESE)).isSameAs(ModelLabels.instance());
    }
}
