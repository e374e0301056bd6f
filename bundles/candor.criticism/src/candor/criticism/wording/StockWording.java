// SPDX-License-Identifier: EPL-2.0
package candor.criticism.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stock phrases such as 学习不够、调研不够、创新不够: every clause says of a common topic that it is wanting, and nothing else (MSH-C04). */
public final class StockWording implements Wording {

    /** The most characters of a stock clause; a longer one says something of its own. */
    private static final int LONGEST = 18;

    private final WordMatcher topics;
    private final WordMatcher verdicts;
    private final Facts facts;

    public StockWording(WordLists lists) {
        topics = lists.of(WordList.STOCK_TOPIC);
        verdicts = lists.of(WordList.STOCK_VERDICT);
        facts = new Facts(lists);
    }

    @Override
    public Optional<String> find(String text) {
        List<String> clauses = Clauses.of(text);
        boolean stock =
                clauses.stream().allMatch(this::isStockList) && clauses.stream().anyMatch(verdicts::in);
        return stock ? Optional.of(text.strip()) : Optional.empty();
    }

    /** 学习不够、调研不够 are two, 学习的系统性、自觉性 is one. */
    private boolean isStockList(String clause) {
        return isStock(clause) || Pattern.compile("、").splitAsStream(clause).allMatch(this::isStock);
    }

    private boolean isStock(String clause) {
        return clause.length() <= LONGEST && topics.in(clause) && !facts.in(topics.without(clause));
    }
}
