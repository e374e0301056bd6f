// SPDX-License-Identifier: EPL-2.0
package candor.gongwen.docx;

import candor.gongwen.ooxml.Xml;
import java.io.IOException;

/** A header with a word across the page, behind the text, as word processors make their watermarks. */
final class MarkPart implements Xml.Content {
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    private final String mark;

    MarkPart(String mark) {
        this.mark = mark;
    }

    @Override
    public void writeTo(Xml xml) throws IOException {
        xml.start("w:hdr", "xmlns:w", DocumentPart.W, "xmlns:v", VML, "xmlns:o", OFFICE);
        xml.start("w:p").start("w:r").start("w:pict");
        xml.start(
                "v:shapetype",
                "id",
                "mark",
                "coordsize",
                "21600,21600",
                "o:spt",
                "136",
                "path",
                "m@7,l@8,m@5,21600l@6,21600e");
        xml.empty("v:textpath", "on", "t", "fitshape", "t").end();
        xml.start(
                "v:shape",
                "id",
                "draft",
                "type",
                "#mark",
                "style",
                "position:absolute;width:340pt;height:170pt;rotation:315;z-index:-1;"
                        + "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
                        + "mso-position-vertical:center;mso-position-vertical-relative:page",
                "fillcolor",
                "#d9d9d9",
                "stroked",
                "f");
        xml.empty("v:textpath", "style", "font-family:SimHei;font-size:1pt", "string", mark)
                .end();
        xml.end().end().end().end();
    }
}
