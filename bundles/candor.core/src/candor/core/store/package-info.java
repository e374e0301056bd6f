// SPDX-License-Identifier: EPL-2.0
/**
 * The {@code .meeting} file: {@link candor.core.store.MeetingStore} opens and saves, {@link
 * candor.core.store.DossierDocument} is what is open, {@link candor.core.store.MeetingFileException} says what is wrong.
 * Everything else is internal and, from the file inwards: durable files ({@code DurableFile}), the ZIP ({@code ZipReader},
 * {@code ZipWriter}, {@code Entry}), the container ({@code DossierReader}, {@code DossierWriter}, {@code Manifest}), one
 * XMI entry ({@code XmiReader}, {@code XmiWriter}), and the parts of foreign packages ({@code Layout},
 * {@code ExtensionParts}, {@code AbsentPart}, {@code Slot}).
 *
 * <p>A bureau's bundle may rely on {@link candor.core.store.MeetingStore}, {@link candor.core.store.DossierDocument} and
 * {@link candor.core.store.MeetingFileException}.
 */
package candor.core.store;
