// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import candor.model.meeting.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** A document that is made of many dossiers together, as a workbook. */
public interface Collective {

    /**
     * A file that was to be read.
     *
     * @param name of the file
     * @param dossier what it holds; {@code null} where it could not be read
     * @param trouble why it could not be read, for people; {@code null} where it could
     */
    record Member(String name, Dossier dossier, String trouble) {

        public Member {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * Writes it.
     *
     * @param members gone through once, each let go before the next is read, so that their number costs no memory
     * @param out where it goes; stays open
     * @throws IOException if it cannot be written
     */
    void write(Iterable<Member> members, Audience audience, OutputStream out) throws IOException;
}
