// SPDX-License-Identifier: EPL-2.0
package candor.paper.print;

import candor.forms.dialogs.SystemDialogs;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** The printers of the operating system. The printer itself handles copies and double-sided printing. */
public final class SystemPrinters implements Printers {

    /** Remembered until the program is left: printer, tray, both sides. */
    private PrinterData last;

    @Override
    public Optional<PrintDevice> choose(Shell parent, int pages) {
        PrintDialog dialog = SystemDialogs.printer(parent);
        PrinterData proposal = last == null ? new PrinterData() : last;
        proposal.scope = PrinterData.ALL_PAGES;
        proposal.startPage = 1;
        proposal.endPage = pages;
        dialog.setPrinterData(proposal);
        PrinterData chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen;
        return Optional.of(new Device(chosen));
    }

    /** One of them, with what was chosen for it. */
    static final class Device implements PrintDevice {

        private final PrinterData data;
        private final Printer printer;
        private GC gc;

        Device(PrinterData data) {
            this.data = data;
            printer = new Printer(data);
        }

        @Override
        public boolean placesTwice() {
            return "gtk".equals(SWT.getPlatform());
        }

        @Override
        public Rectangle sheet() {
            // The trim of nothing would be the margins alone.
            Rectangle inside = printer.getClientArea();
            return printer.computeTrim(inside.x, inside.y, inside.width, inside.height);
        }

        @Override
        public Point resolution() {
            return printer.getDPI();
        }

        @Override
        public int firstPage() {
            return data.scope == PrinterData.PAGE_RANGE ? data.startPage : 1;
        }

        @Override
        public int lastPage() {
            return data.scope == PrinterData.PAGE_RANGE ? data.endPage : Integer.MAX_VALUE;
        }

        @Override
        public GC begin(String title) {
            gc = printer.startJob(title) ? new GC(printer) : null;
            return gc;
        }

        @Override
        public boolean beginPage() {
            return printer.startPage();
        }

        @Override
        public void endPage() {
            printer.endPage();
        }

        @Override
        public void end() {
            printer.endJob();
        }

        @Override
        public void cancel() {
            printer.cancelJob();
        }

        @Override
        public void close() {
            if (gc != null) {
                gc.dispose();
            }
            printer.dispose();
        }
    }
}
