// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.pdf;

import candor.gongwen.document.Metadata;
import candor.gongwen.layout.Page;
import candor.gongwen.layout.Pages;
import candor.gongwen.style.Gb9704;
import candor.gongwen.style.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes pages as PDF/A-2u (ISO 19005-2) with the tags of PDF/UA-1 (ISO 14289-1). The same pages give the same bytes.
 */
public final class PdfWriter {

    private PdfWriter() {}

    /**
     * Writes a document.
     *
     * @param out is flushed and stays open
     * @throws IOException if writing fails
     */
    public static void write(Pages pages, OutputStream out) throws IOException {
        PdfFile file = new PdfFile(out);
        PdfFonts fonts = new PdfFonts(file);
        PdfStructure structure = new PdfStructure(file);
        int tree = file.reserve();
        int resources = file.reserve();
        List<Integer> objects = new ArrayList<>();
        for (Page page : pages.pages()) {
            int key = structure.beginPage();
            int content = file.stream("", new PageContent(fonts, structure).draw(page));
            objects.add(file.object("<</Type/Page/Parent " + PdfFile.reference(tree) + "/MediaBox[0 0 "
                    + PdfSyntax.number(Gb9704.PAGE_WIDTH) + " " + PdfSyntax.number(Gb9704.PAGE_HEIGHT) + "]"
                    + (page.sheet() == Sheet.LANDSCAPE ? "/Rotate 90" : "") + "/StructParents " + key + "/Resources "
                    + PdfFile.reference(resources) + "/Contents " + PdfFile.reference(content)
                    + ">>"));
        }
        fonts.write();
        file.object(resources, fonts.resources());
        StringBuilder kids = new StringBuilder();
        objects.forEach(page -> kids.append(PdfFile.reference(page)).append(' '));
        file.object(
                tree,
                "<</Type/Pages/Count " + objects.size() + "/Kids["
                        + kids.toString().strip() + "]>>");
        Metadata metadata = pages.metadata();
        int xmp = file.plainStream("/Type/Metadata/Subtype/XML", XmpMetadata.of(metadata));
        String outline = pages.outline().isEmpty()
                ? ""
                : "/PageMode/UseOutlines/Outlines "
                        + PdfFile.reference(new PdfOutline(file, objects, pages.pages()).write(pages.outline()));
        int root = file.object("<</Type/Catalog/Pages " + PdfFile.reference(tree) + "/Metadata "
                + PdfFile.reference(xmp) + "/Lang(" + metadata.language().toLanguageTag()
                + ")/ViewerPreferences<</DisplayDocTitle true>>" + outline
                + structure.write(pages.structure(), objects) + OutputIntent.write(file) + ">>");
        int info = file.object("<</Title " + PdfSyntax.text(metadata.title()) + "/Author "
                + PdfSyntax.text(metadata.author()) + "/Creator(Candor)/Producer(Candor)>>");
        file.finish(root, info);
    }
}
