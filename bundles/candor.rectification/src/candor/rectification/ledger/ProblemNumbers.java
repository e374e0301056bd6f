// SPDX-License-Identifier: EPL-2.0
package candor.rectification.ledger;

import candor.model.meeting.Dossier;
import candor.model.meeting.Problem;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Free numbers of the ledger: the year and a running number, 2022-01. What is carried over keeps the number it had. */
final class ProblemNumbers implements Supplier<String> {

    private final int year;
    private final Set<String> taken;
    private int last;

    ProblemNumbers(Dossier dossier) {
        year = dossier.getYear();
        taken = dossier.getProblems().stream()
                .map(Problem::getNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public String get() {
        String number;
        do {
            last++;
            number = String.format("%d-%02d", year, last);
        } while (!taken.add(number));
        return number;
    }
}
