// SPDX-License-Identifier: EPL-2.0
package candor.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.emf.ecore.EDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTypesTest {

    private static final EDataType DATE = MeetingPackage.Literals.DATE;
    private static final EDataType TIME = MeetingPackage.Literals.TIME;

    @Test
    void datesAreWrittenAsIso8601AndReadBack() {
        LocalDate date = LocalDate.of(2022, 1, 20);

        assertThat(write(DATE, date)).isEqualTo("2022-01-20");
        assertThat(read(DATE, "2022-01-20")).isEqualTo(date);
    }

    @Test
    void timesAreWrittenAsIso8601AndReadBack() {
        LocalTime time = LocalTime.of(9, 0);

        assertThat(write(TIME, time)).isEqualTo("09:00");
        assertThat(read(TIME, "09:00")).isEqualTo(time);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(write(DATE, null)).isNull();
        assertThat(read(DATE, null)).isNull();
        assertThat(write(TIME, null)).isNull();
        assertThat(read(TIME, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022-02-30", "2022-1-5", "2022年1月5日", "XXX"})
    void aBadDateIsRefusedWithItsText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(DATE, text))
                .withMessageContainingAll("“" + text + "”不是日期", "2022-01-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "9点"})
    void aBadTimeIsRefusedWithItsText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(TIME, text))
                .withMessageContainingAll("“" + text + "”不是时刻", "09:00");
    }

    private static Object read(EDataType type, String literal) {
        return MeetingFactory.eINSTANCE.createFromString(type, literal);
    }

    private static String write(EDataType type, Object value) {
        return MeetingFactory.eINSTANCE.convertToString(type, value);
    }
}
