// SPDX-License-Identifier: EPL-2.0
package candor.export.application;

import candor.export.SummaryMember;
import candor.export.SummaryType;
import candor.export.document.Audience;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** A summary that tells of each dossier its title, and of each file that is none its name. */
final class TitlesSummary implements SummaryType {

    @Override
    public String id() {
        return "titles";
    }

    @Override
    public String label(Locale locale) {
        return "题名汇总";
    }

    @Override
    public int order() {
        return 98;
    }

    @Override
    public Set<Audience> audiences() {
        return Set.of(Audience.INTERNAL);
    }

    @Override
    public void write(Iterator<SummaryMember> members, Audience audience, OutputStream out) throws IOException {
        while (members.hasNext()) {
            SummaryMember member = members.next();
            String line = member.isRead()
                    ? member.dossier().getTitle()
                    : "! " + member.file().getFileName() + " " + member.trouble();
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
