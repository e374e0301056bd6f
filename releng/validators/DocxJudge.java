// SPDX-License-Identifier: EPL-2.0

import java.io.File;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * Has docx4j read DOCX files: every part becomes objects of its schema, and what does not fit raises an exception. Prints "judge, file,
 * number of faults", parted by tabs, and each fault below.
 */
final class DocxJudge {

    public static void main(String[] files) {
        for (String name : files) {
            String fault = fault(new File(name));
            System.out.println("docx4j\t" + new File(name).getName() + "\t" + (fault == null ? 0 : 1));
            if (fault != null) {
                System.out.println("#\t" + fault.replaceAll("\\s+", " "));
            }
        }
    }

    private static String fault(File file) {
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.load(file);
            document.getMainDocumentPart().getContents();
            document.getMainDocumentPart().getStyleDefinitionsPart().getContents();
            document.getMainDocumentPart().getDocumentSettingsPart().getContents();
            return null;
        } catch (Exception e) {
            return e.toString();
        }
    }
}
