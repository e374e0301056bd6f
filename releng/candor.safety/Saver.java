// SPDX-License-Identifier: EPL-2.0
import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Saves one content after the other until it is killed, and says of each when it is done: + written, - refused because the disk is full.
 * Says first how many milliseconds a save takes.
 */
public final class Saver {

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        byte[][] contents = new byte[Integer.parseInt(args[2])][];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = Files.readAllBytes(Path.of(args[1], i + ".meeting"));
        }
        DurableFile files = new DurableFile(new Disk());
        // The classes are loaded and compiled before the first save that counts.
        long begin = 0;
        for (int i = 0; i < contents.length; i++) {
            byte[] content = contents[i];
            begin = i == contents.length / 2 ? System.nanoTime() : begin;
            files.write(Path.of(args[1], "warm"), content.length, out -> out.write(content));
        }
        System.out.println("ready " + (System.nanoTime() - begin) / 1_000_000 / (contents.length / 2));
        for (int i = Integer.parseInt(args[3]); ; i = (i + 1) % contents.length) {
            byte[] content = contents[i];
            try {
                files.write(file, content.length, out -> out.write(content));
                System.out.println("+" + i);
            } catch (MeetingFileException full) {
                if (full.kind() != MeetingFileException.Kind.NO_SPACE) {
                    throw full;
                }
                System.out.println("-" + i);
            }
        }
    }
}
