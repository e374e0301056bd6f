// SPDX-License-Identifier: EPL-2.0
package candor.core.safety;

import candor.core.store.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A disk on which the power goes before the n-th step: no later one happens. */
final class FrailDisk extends Disk {

    /** Not an exception that anybody would catch. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int last;
    private int steps;

    /** @param last steps that still work */
    FrailDisk(int last) {
        this.last = last;
    }

    /** Steps that were tried. */
    int steps() {
        return steps;
    }

    @Override
    public FileChannel create(Path file) throws IOException {
        step();
        return super.create(file);
    }

    @Override
    public void copy(Path model, Path file) throws IOException {
        step();
        super.copy(model, file);
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        step();
        super.replace(source, target);
    }

    private void step() {
        if (++steps > last) {
            throw new PowerCut();
        }
    }
}
