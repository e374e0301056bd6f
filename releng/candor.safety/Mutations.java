// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Feeds a reader with mutations of good files: bytes that are struck, and words, lines and elements that are dropped, doubled, moved, exchanged
 * with those of other files or blown up. Always the same for the same seed.
 *
 * <p>Arguments: reader, how many, seed, folder of the corpus.
 */
public final class Mutations {

    private static final int SLOW_MILLIS = 5_000;
    private static final int LARGEST = 1 << 20;
    private static final String[] HOSTILE = {
        "", " ", "\"", "'", "<", ">", "&", "&#0;", "#", "?", "%", "\\", "\r", "\u0000", "\u202e", "😀", "]]>", "<!--", "<!DOCTYPE a>",
        "_x _y", "-1", "99999999999", "1e400", "NaN", "//@persons.0", "../../a", "http://localhost/", "xmi:id", "href", "T000000Z", "春节",
        "休", "班", "2022-02-30", "20250230", "P99999D", "BEGIN:VEVENT", "END:VEVENT", "{", "[", "null"
    };

    private final Random random;
    private final List<byte[]> corpus;
    private final ContainerMutations containers;

    private Mutations(long seed, List<byte[]> corpus) {
        this.random = new Random(seed);
        this.corpus = corpus;
        this.containers = new ContainerMutations(random, this::either, HOSTILE);
    }

    public static void main(String[] args) throws IOException {
        Readers reader = Readers.valueOf(args[0]);
        int count = Integer.parseInt(args[1]);
        List<byte[]> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[3], reader.name().toLowerCase(java.util.Locale.ROOT)))) {
            for (Path file : files.sorted().toList()) {
                corpus.add(Files.readAllBytes(file));
            }
        }
        Mutations mutations = new Mutations(Long.parseLong(args[2]), corpus);
        int read = 0;
        int failed = 0;
        for (int i = 0; i < count; i++) {
            byte[] bytes = mutations.next(reader);
            long begin = Readers.processorMillis();
            String fault = null;
            try {
                read += reader.accepts(bytes) ? 1 : 0;
            } catch (RuntimeException | Error broken) {
                fault = broken + " " + broken.getCause();
                broken.printStackTrace();
            }
            long millis = Readers.processorMillis() - begin;
            if (fault != null || millis > SLOW_MILLIS) {
                failed++;
                Path kept = Files.write(Path.of("crash-" + reader.name() + "-" + i), bytes);
                System.err.printf("%s: %d ms, %s%n", kept, millis, fault);
            }
        }
        System.out.printf(
                "| mutations, %s | %d (%d read, %d refused) | %d |%n",
                reader.name().toLowerCase(java.util.Locale.ROOT), count, read, count - read - failed, failed);
        System.exit(failed == 0 ? 0 : 1);
    }

    private byte[] next(Readers reader) {
        byte[] bytes = corpus.get(random.nextInt(corpus.size()));
        int steps = 1 + random.nextInt(4);
        for (int i = 0; i < steps; i++) {
            bytes = reader == Readers.CONTAINER && random.nextInt(16) != 0 ? containers.mutate(bytes) : either(bytes);
        }
        return bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
    }

    private byte[] either(byte[] bytes) {
        return random.nextInt(4) == 0 ? strike(bytes) : rewrite(bytes);
    }

    private byte[] strike(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        byte[] struck = bytes.clone();
        int at = random.nextInt(struck.length);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(struck, at);
            case 1 -> {
                byte[] joined = Arrays.copyOf(struck, struck.length + at);
                System.arraycopy(struck, 0, joined, struck.length, at);
                yield joined;
            }
            default -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    struck[random.nextInt(struck.length)] = (byte) random.nextInt();
                }
                yield struck;
            }
        };
    }

    /** On the words of the text, which are what lies between the signs of its syntax. */
    private byte[] rewrite(byte[] bytes) {
        List<String> words = words(bytes);
        if (words.isEmpty()) {
            return bytes;
        }
        int at = random.nextInt(words.size());
        int other = random.nextInt(words.size());
        switch (random.nextInt(7)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(other));
            case 2 -> words.set(at, words.get(other));
            case 3 -> words.set(at, HOSTILE[random.nextInt(HOSTILE.length)]);
            case 4 -> words.set(at, words.get(at).repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 20_000 : 20)));
            case 5 -> words.subList(Math.min(at, other), Math.min(Math.max(at, other), Math.min(at, other) + 30))
                    .clear();
            default -> {
                List<String> stranger = words(corpus.get(random.nextInt(corpus.size())));
                int from = random.nextInt(stranger.size() + 1);
                words.addAll(at, stranger.subList(from, Math.min(stranger.size(), from + 1 + random.nextInt(40))));
            }
        }
        return String.join("", words).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> words(byte[] bytes) {
        return new ArrayList<>(
                Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("(?<=[<>=\"/:;,\\s{}\\[\\]])|(?=[<>=\"/:;,\\s{}\\[\\]])")));
    }
}
