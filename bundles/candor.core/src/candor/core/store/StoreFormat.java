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

    /**
     * Format 2 lets a letter have several issuers, a meeting several supervising bodies, an organisation several superiors. Format 3 knows
     * who asks for a closure, what was taken up again after it, and the meetings before the previous one.
     */
    static final StoreFormat CURRENT = new StoreFormat(3, List.of(new RenamedOnly(1), new RenamedOnly(2)));

    /**
     * A step after which features have other names, or there are more of them, and nothing else has changed: {@link FormerNames} reads the old ones, so that the text
     * stays as it is and messages name its own lines and columns.
     *
     * @param from the format it starts from
     */
    record RenamedOnly(int from) implements Migration {
        @Override
        public byte[] migrate(byte[] xmi) {
            return xmi;
        }
    }

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
