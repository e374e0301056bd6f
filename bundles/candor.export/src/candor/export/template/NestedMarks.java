// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

/** Marks that stand inside each other by turns: “ ‘ “ ” ’ ” and 《 〈 《 》 〉 》 (GB/T 15834—2011 §4.8.3.3, §4.15.3.3). */
enum NestedMarks {
    QUOTATION("“‘", "”’"),
    TITLE("《〈", "》〉");

    private final String opening;
    private final String closing;

    NestedMarks(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /**
     * A text as it stands between the outer marks. Where its own marks do not pair it is unknown what stands inside what, and outer ones
     * become inner ones.
     */
    String inside(String text) {
        StringBuilder right = new StringBuilder();
        int depth = 1;
        for (char c : text.toCharArray()) {
            if (opening.indexOf(c) >= 0) {
                right.append(opening.charAt(depth % 2));
                depth++;
            } else if (closing.indexOf(c) >= 0) {
                depth--;
                right.append(closing.charAt(depth % 2));
            } else {
                right.append(c);
            }
            if (depth < 1) {
                return onlyInner(text);
            }
        }
        return depth == 1 ? right.toString() : onlyInner(text);
    }

    private String onlyInner(String text) {
        return text.replace(opening.charAt(0), opening.charAt(1)).replace(closing.charAt(0), closing.charAt(1));
    }
}
