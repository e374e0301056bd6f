// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

/**
 * One step from a format to the next, on the text of {@code dossier.xmi}. Parts belong to their packages, whose makers give
 * them a new namespace when they change incompatibly.
 */
interface Migration {

    /** The format it starts from; it leads to the next. */
    int from();

    /** The dossier's XMI in the next format. */
    byte[] migrate(byte[] xmi);
}
