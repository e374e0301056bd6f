// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Mutates what lies in a container and packs it again, so that it is the content that is read and not a checksum that refuses it. */
final class ContainerMutations {

    private final Random random;
    private final UnaryOperator<byte[]> content;
    private final String[] names;

    private record Part(String name, byte[] bytes) {}

    /**
     * Mutates by these means.
     *
     * @param content what is done to the bytes of an entry
     * @param names what entries are called instead of their own names
     */
    ContainerMutations(Random random, UnaryOperator<byte[]> content, String... names) {
        this.random = random;
        this.content = content;
        this.names = names;
    }

    /** Another container; the same bytes where they are none. */
    byte[] mutate(byte[] container) {
        try {
            List<Part> parts = unpack(container);
            if (parts.isEmpty()) {
                return container;
            }
            int at = random.nextInt(parts.size());
            Part part = parts.get(at);
            switch (random.nextInt(8)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(random.nextInt(parts.size()), parts.remove(at));
                case 2 -> parts.add(new Part(names[random.nextInt(names.length)], part.bytes));
                case 3 -> parts.set(at, new Part(names[random.nextInt(names.length)] + part.name, part.bytes));
                case 4 -> parts.set(at, new Part(part.name, parts.get(random.nextInt(parts.size())).bytes));
                default -> parts.set(at, new Part(part.name, content.apply(part.bytes)));
            }
            return pack(parts);
        } catch (IOException | IllegalArgumentException damaged) {
            return container;
        }
    }

    private static List<Part> unpack(byte[] container) throws IOException {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static byte[] pack(List<Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                zip.putNextEntry(entry(part));
                zip.write(part.bytes);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The kind of file stands in the container as it is, not compressed. */
    private static ZipEntry entry(Part part) {
        ZipEntry entry = new ZipEntry(part.name);
        if (part.name.equals("mimetype")) {
            CRC32 sum = new CRC32();
            sum.update(part.bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(part.bytes.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
