// SPDX-License-Identifier: EPL-2.0
package candor.paper.print;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A printer that a person has chosen, with the pages that are to be printed. To be closed after use. */
public interface PrintDevice extends AutoCloseable {

    /**
     * Whether a transformation that is set brings the device's own, from points to dots and behind the margin, a second time: SWT does so on
     * printers of GTK, but not where none is set.
     */
    default boolean placesTwice() {
        return false;
    }

    /** The sheet in dots; its corner, seen from where drawing begins, is negative where a margin cannot be printed on. */
    Rectangle sheet();

    /** Dots for an inch, across and down. */
    Point resolution();

    /** First page to be printed, from 1. */
    int firstPage();

    /** Last page to be printed; more than there are means to the end. */
    int lastPage();

    /**
     * Begins a job.
     *
     * @param title what people find it under
     * @return what to draw on, for all pages; {@code null} where the printer takes no job
     */
    GC begin(String title);

    /** Begins a page; false where the printer does not go on. */
    boolean beginPage();

    void endPage();

    /** Everything has been drawn. */
    void end();

    /** Takes the job back. */
    void cancel();

    @Override
    void close();
}
