// SPDX-License-Identifier: EPL-2.0
package candor.core.sample;

import candor.core.store.DossierDocument;
import candor.core.store.MeetingFileException;
import candor.core.store.MeetingStore;

/**
 * The dossier that ships with the program: a fictional bureau's whole process, from the superior's notice to the archive.
 * It is what the commands work on when no file is given.
 */
public final class Samples {

    private static final String DEMO = "/samples/demo/";

    private Samples() {}

    /**
     * Opens a new copy of the sample, which the caller may change.
     *
     * @throws MeetingFileException when the installation is damaged
     */
    public static DossierDocument open(MeetingStore store) throws MeetingFileException {
        return store.openUnpacked(Samples.class, DEMO);
    }
}
