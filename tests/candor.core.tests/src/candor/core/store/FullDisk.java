// SPDX-License-Identifier: EPL-2.0
package candor.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A disk on which nothing new can be written. */
public final class FullDisk extends Disk {

    @Override
    public FileChannel create(Path file) throws IOException {
        throw new IOException("No space left on device");
    }

    @Override
    public void copy(Path model, Path file) throws IOException {
        throw new IOException("No space left on device");
    }
}
