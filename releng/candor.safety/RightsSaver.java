// SPDX-License-Identifier: EPL-2.0
import candor.core.safety.LockMarker;
import candor.core.store.Disk;
import candor.core.store.DurableFile;
import candor.core.store.MeetingFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Saves a new content into each file it is given, as the user who runs it; or, after {@code --hold}, says who has the file open. */
public final class RightsSaver {

    private RightsSaver() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("--hold")) {
            System.out.println(new LockMarker(Path.of(args[1])).take().map(holder -> "held by " + holder.process().user()).orElse("taken"));
            return;
        }
        byte[] content = "new".getBytes();
        for (String file : args) {
            try {
                new DurableFile(new Disk()).write(Path.of(file), content.length, out -> out.write(content));
                System.out.println("saved");
            } catch (MeetingFileException refused) {
                System.out.println("refused: " + refused.text(Locale.SIMPLIFIED_CHINESE));
            }
        }
    }
}
