// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Counts the ledger of a dossier in its XML, knowing nothing of the program. */
final class LedgerCount {

    private static final String PROBLEMS = "/*/problems";

    private static final String DAYS = PROBLEMS + "/@registeredOn | " + PROBLEMS + "/closure/@date | " + PROBLEMS
            + "/closure/@appliedOn | " + PROBLEMS + "/reopenings/@date | " + PROBLEMS + "/measures/entries/@date | "
            + PROBLEMS + "/measures/milestones/@reachedOn | " + PROBLEMS + "/measures/postponements/@approvedOn";

    private static final Map<String, String> ORIGINS = Map.of(
            "征求意见", "not(@origin) or @origin='SOLICITATION'",
            "谈心谈话", "@origin='TALK'",
            "对照检查", "@origin='SELF_EXAMINATION'",
            "相互批评", "@origin='CRITICISM'",
            "督导点评", "@origin='SUPERVISION'",
            "上年度遗留", "@origin='LAST_YEAR'",
            "专题民主生活会遗留", "@origin='SPECIAL_MEETING'");

    private final XPath paths = XPathFactory.newDefaultInstance().newXPath();
    private final Document xmi;

    private LedgerCount(Document xmi) {
        this.xmi = xmi;
    }

    static LedgerCount of(Path dossier) throws Exception {
        try (ZipFile zip = new ZipFile(dossier.toFile())) {
            String text =
                    new String(zip.getInputStream(zip.getEntry("dossier.xmi")).readAllBytes(), StandardCharsets.UTF_8);
            return new LedgerCount(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))));
        }
    }

    /** How many problems meet a condition. */
    int problems(String condition) throws Exception {
        return paths.evaluateExpression("count(" + PROBLEMS + "[" + condition + "])", xmi, Integer.class);
    }

    /** The counts by the names of the summary's columns. */
    Map<String, Integer> columns() throws Exception {
        String closed = "closure/@date";
        String late = "not(" + closed + ") and not(@state='DONE') and measures[not(@state) or @state='NOT_STARTED' or "
                + "@state='IN_PROGRESS'][translate(@deadline,'-','') < " + lastDay() + "]";
        String rest = "not(" + closed + ") and not(" + late + ") and ";
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("问题数", problems("true()"));
        counts.put("上年转入", problems("@carriedFrom"));
        for (Map.Entry<String, String> origin : ORIGINS.entrySet()) {
            counts.put(origin.getKey(), problems(origin.getValue()));
        }
        counts.put("已销号", problems(closed));
        counts.put("逾期", problems(late));
        counts.put("未启动", problems(rest + "(not(@state) or @state='NOT_STARTED')"));
        counts.put("推进中", problems(rest + "@state='IN_PROGRESS'"));
        counts.put("长期坚持", problems(rest + "@state='LONG_TERM'"));
        counts.put("已完成，待销号", problems(rest + "@state='DONE'"));
        return counts;
    }

    /** The latest day of the ledger as a number, 0 where it has none. */
    private int lastDay() throws Exception {
        int last = 0;
        for (Node day : paths.evaluateExpression(DAYS, xmi, XPathNodes.class)) {
            last = Math.max(last, Integer.parseInt(day.getNodeValue().replace("-", "")));
        }
        return last;
    }
}
