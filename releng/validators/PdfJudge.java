// SPDX-License-Identifier: EPL-2.0

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF about PDF files; prints "judge, file, number of faults", parted by tabs, and each fault below. */
final class PdfJudge {

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : files) {
            Path file = Path.of(name);
            tell("veraPDF 2u", file, pdf(file, PDFAFlavour.PDFA_2_U));
            tell("veraPDF UA-1", file, pdf(file, PDFAFlavour.PDFUA_1));
        }
    }

    private static void tell(String judge, Path file, List<String> faults) {
        System.out.println(judge + "\t" + file.getFileName() + "\t" + faults.size());
        faults.forEach(fault -> System.out.println("#\t" + fault.replaceAll("\\s+", " ")));
    }

    private static List<String> pdf(Path file, PDFAFlavour flavour) throws Exception {
        List<String> faults = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
            }
        }
        return faults;
    }
}
