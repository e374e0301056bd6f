// SPDX-License-Identifier: EPL-2.0
package candor.core.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The time zones that a calendar names, and the time in China that a time in one of them is. */
final class IcsZones {

    /** Chinese holidays are days of this zone. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Map<String, ZoneId> described = new HashMap<>();
    private String current = "";

    /** A property outside events: of a VTIMEZONE its name, and the offset of its standard time. */
    void property(VObjectProperty property, List<String> parents) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        if (name.equals("TZID") && parents.getLast().equals("VTIMEZONE")) {
            current = property.getValue().strip();
        } else if (name.equals("TZOFFSETTO") && parents.getLast().equals("STANDARD")) {
            try {
                described.put(current, ZoneOffset.of(property.getValue().strip()));
            } catch (DateTimeException unknown) {
                // Times of this zone are taken as they stand.
                described.remove(current);
            }
        }
    }

    /**
     * The same moment in China.
     *
     * @param zone its name; {@code null} for a time without one, which is taken as it stands, as is one of a zone nobody knows
     */
    LocalDateTime inChina(LocalDateTime time, String zone) {
        ZoneId known = zone == null ? CHINA : zone(zone);
        return time.atZone(known).withZoneSameInstant(CHINA).toLocalDateTime();
    }

    /** Names of the database, also as other programs lengthen them: /citadel.org/20240205_1/Asia/Shanghai. */
    private ZoneId zone(String name) {
        String[] steps = name.split("/");
        String tail = steps.length < 2 ? name : steps[steps.length - 2] + '/' + steps[steps.length - 1];
        for (String candidate : List.of(name, tail)) {
            try {
                return ZoneId.of(candidate);
            } catch (DateTimeException unknown) {
                continue;
            }
        }
        return described.getOrDefault(name, CHINA);
    }
}
