// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import candor.core.store.MeetingFileException.Kind;
import java.util.List;

/**
 * The format that is written, and the steps that lead to it from older ones.
 *
 * @param version of the container and of {@code dossier.xmi}
 * @param migrations in the order in which they are applied
 */
record StoreFormat(int version, List<Migration> migrations) {

    /** Format 1 is the first, so there is nothing to migrate from. */
    static final StoreFormat CURRENT = new StoreFormat(1, List.of());

    /**
     * A dossier's XMI in this format.
     *
     * @throws MeetingFileException NEWER_VERSION when no steps lead here
     */
    byte[] upgrade(byte[] xmi, Manifest manifest) throws MeetingFileException {
        if (manifest.format() > version) {
            throw MeetingFileException.of(
                    Kind.NEWER_VERSION, "format", manifest.format(), version, manifest.application());
        }
        byte[] text = xmi;
        int reached = manifest.format();
        for (Migration migration : migrations) {
            if (migration.from() == reached) {
                text = migration.migrate(text);
                reached++;
            }
        }
        if (reached != version) {
            throw MeetingFileException.of(Kind.NEWER_VERSION, "gap", manifest.format(), version);
        }
        return text;
    }
}
