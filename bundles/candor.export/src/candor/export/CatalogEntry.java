// SPDX-License-Identifier: EPL-2.0
package candor.export;

import candor.export.document.Audience;
import java.util.Locale;
import java.util.Set;

/** What a catalogue of papers lists: how each is named, where it belongs and who may have it. */
public interface CatalogEntry {

    /** Stable name for the command line and for settings, e.g. {@code request}; lower-case letters, digits and hyphens. */
    String id();

    /** Name for people, short enough for a file name, e.g. 请示. */
    String label(Locale locale);

    /** Place in the course of the work, 1 to 99: printed before the label in file names and used to sort. */
    int order();

    /** The audiences for which it may be made; never empty. */
    Set<Audience> audiences();
}
