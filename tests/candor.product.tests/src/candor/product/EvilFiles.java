// SPDX-License-Identifier: EPL-2.0
package candor.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes damaged and hostile variants of a good dossier. */
final class EvilFiles {

    private static final int LOCAL_HEADER_FLAGS = 6;
    private static final int CENTRAL_HEADER_FLAGS = 8;

    private final Map<String, byte[]> good = new LinkedHashMap<>();
    private final byte[] goodBytes;
    private final Path folder;

    /**
     * @param dossier a good file
     * @param folder where variants are written
     */
    EvilFiles(Path dossier, Path folder) {
        this.folder = folder;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(dossier))) {
            goodBytes = Files.readAllBytes(dossier);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                good.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path truncated(String name) {
        return bytes(name, java.util.Arrays.copyOf(goodBytes, goodBytes.length / 2));
    }

    /** Every entry marked as encrypted, as any archiver does that asks for a password. */
    Path encrypted(String name) {
        byte[] bytes = goodBytes.clone();
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K') {
                if (bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                    bytes[i + LOCAL_HEADER_FLAGS] |= 1;
                } else if (bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                    bytes[i + CENTRAL_HEADER_FLAGS] |= 1;
                }
            }
        }
        return bytes(name, bytes);
    }

    /** The good file with one text part changed. */
    Path changed(String name, String entry, UnaryOperator<String> change) {
        Map<String, byte[]> entries = new LinkedHashMap<>(good);
        String before = new String(entries.get(entry), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("the change to " + entry + " changes nothing");
        }
        entries.put(entry, after.getBytes(StandardCharsets.UTF_8));
        return zip(name, entries);
    }

    /** The good file with one entry more. */
    Path added(String name, String entry, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>(good);
        entries.put(entry, content);
        return zip(name, entries);
    }

    /** An entry of two gigabytes of nothing in a file of two megabytes. */
    Path bomb(String name) {
        try {
            Path file = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (var entry : good.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    if (entry.getKey().equals("dossier.xmi")) {
                        byte[] nothing = new byte[1 << 20];
                        java.util.Arrays.fill(nothing, (byte) ' ');
                        for (int i = 0; i < 2048; i++) {
                            zip.write(nothing);
                        }
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text that asks the reader to fetch a file of the machine. */
    static String withExternalEntity(String xml) {
        return xml.replaceFirst("<\\?xml[^>]*\\?>", "$0<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
    }

    /** A manifest of a format that only a later version knows. */
    static String withNewerFormat(String json) {
        return json.replaceFirst("(\"format\"\\s*:\\s*)\\d+", "$1999");
    }

    /** The first reference to another object made to point at nothing. */
    static String withDanglingReference(String xml) {
        return xml.replaceFirst("( organization=\")[^\"]+\"", "$1_no-such-object\"");
    }

    private Path zip(String name, Map<String, byte[]> entries) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return bytes(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
