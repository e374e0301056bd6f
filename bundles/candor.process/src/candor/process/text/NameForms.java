// SPDX-License-Identifier: EPL-2.0
package candor.process.text;

import java.util.regex.Pattern;

/** Whether the short forms of a name can be those of the full one: 示例市水务局党组 of 中国共产党示例市水务局党组, not of 示例市水利局. */
public final class NameForms {

    /** What short forms have in other places than full ones: 党委 is 委员会 of 中国共产党. */
    private static final Pattern PARTY = Pattern.compile("中国共产党|中共|党|[（(][^（）()]*[）)]|\\s+");

    /** Names whose short forms turn the words round: 示例市政协 is 中国人民政治协商会议示例市委员会. */
    private static final Pattern TURNED = Pattern.compile("政治协商会议|监委");

    /** What a body calls itself begins with what its institution is: 局党组, 市委. */
    private static final String UNITS = "省市县区州盟旗镇乡局厅委部院署";

    private NameForms() {}

    /** Whether every character of a short form stands in the full name, in the same order. True while either is missing. */
    public static boolean shortens(String form, String full) {
        if (OwnTexts.isBlank(form)
                || OwnTexts.isBlank(full)
                || TURNED.matcher(full).find()
                || TURNED.matcher(form).find()) {
            return true;
        }
        String whole = PARTY.matcher(full).replaceAll("");
        int at = 0;
        for (char c : PARTY.matcher(form).replaceAll("").toCharArray()) {
            at = whole.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a body of that full name may call itself so: a 局党组 is one of a 局. True while either is missing. */
    public static boolean mayCallItself(String self, String full) {
        if (OwnTexts.isBlank(self) || OwnTexts.isBlank(full)) {
            return true;
        }
        char unit = self.strip().charAt(0);
        return UNITS.indexOf(unit) < 0 || full.indexOf(unit) >= 0;
    }
}
