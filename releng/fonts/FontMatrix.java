// SPDX-License-Identifier: EPL-2.0
import candor.gongwen.fonts.DocumentFonts;
import candor.gongwen.fonts.FontLibrary;
import candor.gongwen.fonts.FontSubstitution;
import candor.gongwen.fonts.GlyphPath;
import candor.gongwen.fonts.MissingFontException;
import candor.gongwen.fonts.Typeface;
import candor.gongwen.style.FontRole;
import candor.gongwen.style.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * Asks the font library about machines with all kinds of fonts: prints a table in Markdown of what plays each role and what is reported,
 * and draws a line in each chosen font. Started by {@code releng/font-matrix}.
 */
public final class FontMatrix {

    private static final String TEXT = "示例市水务局党组关于召开民主生活会的请示，沈喆、何镕安〔2022〕1号";
    private static final int SIZE = 22;
    private static final int ROW = 34;
    private static final int LABEL = 340;
    private static final int WIDTH = 1220;

    private final Path fonts;
    private final Path work;
    private final Typeface labels;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String label, FontLibrary library, FontRole role) {}

    private FontMatrix(Path fonts, Path work) {
        this.fonts = fonts;
        this.work = work;
        labels = FontLibrary.of(List.of(fonts.resolve("base"))).typeface(FontRole.HEI);
    }

    /** @param arguments folder of unpacked fonts, folder to work in, picture to draw */
    public static void main(String[] arguments) throws IOException {
        FontMatrix matrix = new FontMatrix(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println("| 机器上的字体 | 格式 | 小标宋 | 仿宋 | 楷体 | 黑体 | 宋体 | 导出时说明 |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        matrix.all();
        ImageIO.write(matrix.picture(), "png", Path.of(arguments[2]).toFile());
    }

    private void all() throws IOException {
        row("Noto CJK、FandolFang、霞鹜文楷（releng/setup 装的）", "TTC/CFF、OTF、TTF", folder("base"), FontRole.values());
        row("Noto CJK 各字重（fonts-noto-cjk-extra）", "TTC/CFF", folder("noto"), FontRole.XIAOBIAOSONG, FontRole.HEI, FontRole.SONG);
        row("Noto CJK 只有 Regular", "TTC/CFF", only("regular", "base", ".*Noto.*-Regular.*"), FontRole.XIAOBIAOSONG, FontRole.HEI);
        row("文鼎 PL UMing、UKai", "TTC/TrueType", folder("arphic"), FontRole.KAI, FontRole.SONG);
        row("文泉驿正黑、微米黑", "TTC/TrueType", folder("wqy"), FontRole.HEI);
        row("文鼎 GB 宋、楷，cwTeX 仿宋，Droid Fallback（cwTeX 是繁体，不在候选里）", "TTF", folder("others"), FontRole.KAI, FontRole.HEI, FontRole.SONG);
        row("仿宋_GB2312（改名的 FandolFang）", "OTF/CFF", patched("office", font -> {}), FontRole.FANGSONG);
        row("仿宋_GB2312，可变字体；另有 FandolFang", "fvar", patched("variable", font -> font.tag("post", "fvar")), FontRole.FANGSONG);
        row("仿宋_GB2312，许可不允许嵌入；另有 FandolFang", "fsType 2", patched("restricted", font -> font.put("OS/2", 8, 2)), FontRole.FANGSONG);
        row("仿宋_GB2312，文件被截断；另有 FandolFang", "损坏", patched("cut", font -> font.cut(5000)), FontRole.FANGSONG);
        row("仿宋_GB2312，字形表写坏；另有 FandolFang", "损坏", patched("spoilt", font -> font.put("head", 18, 0)), FontRole.FANGSONG);
        row("不是字体的 .ttf；另有 FandolFang", "损坏", junk(), FontRole.FANGSONG);
    }

    private List<Path> folder(String name) {
        return List.of(fonts.resolve(name));
    }

    private List<Path> only(String name, String from, String pattern) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        try (var files = Files.list(fonts.resolve(from))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches(pattern)).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return List.of(folder);
    }

    private interface Change {
        void apply(Bytes font);
    }

    /** FandolFang under the name of an office's font, changed, and beside it the sound one. */
    private List<Path> patched(String name, Change change) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        Bytes font = new Bytes(Files.readAllBytes(fandol()));
        font.call("FandolFang", "FangSong");
        change.apply(font);
        Files.write(folder.resolve("simfang.otf"), font.bytes);
        return List.of(folder, fandol().getParent());
    }

    private List<Path> junk() throws IOException {
        Path folder = Files.createDirectories(work.resolve("junk"));
        Files.writeString(folder.resolve("仿宋_GB2312.ttf"), "这不是字体");
        return List.of(folder, fandol().getParent());
    }

    private Path fandol() {
        return fonts.resolve("fandol/FandolFang-Regular.otf");
    }

    private void row(String machine, String format, List<Path> folders, FontRole... drawn) {
        FontLibrary library = FontLibrary.of(folders);
        DocumentFonts document = new DocumentFonts(library);
        StringBuilder row = new StringBuilder("| " + machine + " | " + format + " |");
        for (FontRole role : List.of(FontRole.XIAOBIAOSONG, FontRole.FANGSONG, FontRole.KAI, FontRole.HEI, FontRole.SONG)) {
            try {
                Typeface typeface = library.typeface(role);
                document.width(TEXT, new TextStyle(role, SIZE));
                row.append(' ').append(typeface.name()).append(library.isThickened(role) ? "（加粗）" : "").append(" |");
            } catch (MissingFontException none) {
                row.append(" — |");
            }
        }
        String told = document.substitutions().stream()
                .map(FontSubstitution::message)
                .filter(message -> message.contains("缺少") || message.contains("“F") && !message.startsWith("字体“FandolFang”") && !message.contains("未安装")
                        || message.contains("未采用"))
                .map(message -> message.replaceAll("（/[^）]*）", "").replaceAll("/[^”]*/", ""))
                .distinct()
                .collect(Collectors.joining("；"));
        System.out.println(row + " " + told + " |");
        for (FontRole role : drawn) {
            lines.add(new Line(machine.replaceAll("[（；].*", "") + " " + role.chineseName(), library, role));
        }
    }

    private BufferedImage picture() {
        BufferedImage image = new BufferedImage(WIDTH, ROW * lines.size() + 10, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(Color.BLACK);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double y = ROW * i + 26;
            double x = 8;
            for (int c : line.label.codePoints().toArray()) {
                x = draw(g, labels, c, 11, x, y, false);
            }
            DocumentFonts document = new DocumentFonts(line.library);
            x = LABEL;
            for (int c : TEXT.codePoints().toArray()) {
                x = draw(g, document.typeface(c, line.role), c, SIZE, x, y, line.library.isThickened(line.role));
            }
        }
        return image;
    }

    private static double draw(Graphics2D g, Typeface typeface, int c, double size, double x, double y, boolean thick) {
        int glyph = typeface.glyph(c);
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        typeface.draw(glyph, new GlyphPath() {
            @Override
            public void moveTo(double toX, double toY) {
                path.moveTo(toX, toY);
            }

            @Override
            public void lineTo(double toX, double toY) {
                path.lineTo(toX, toY);
            }

            @Override
            public void quadTo(double controlX, double controlY, double toX, double toY) {
                path.quadTo(controlX, controlY, toX, toY);
            }

            @Override
            public void cubicTo(double x1, double y1, double x2, double y2, double toX, double toY) {
                path.curveTo(x1, y1, x2, y2, toX, toY);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, -size);
        path.transform(place);
        g.fill(path);
        if (thick) {
            g.setStroke(new BasicStroke((float) (size / 30)));
            g.draw(path);
        }
        return x + typeface.advance(glyph) * size;
    }

    /** A font file to be changed. */
    private static final class Bytes {

        private byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        void call(String old, String name) {
            for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.US_ASCII)) {
                byte[] before = old.getBytes(charset);
                byte[] after = Arrays.copyOf(name.getBytes(charset), before.length);
                int from = ByteBuffer.wrap(bytes).getInt(record("name") + 8);
                for (int i = from; i < from + ByteBuffer.wrap(bytes).getInt(record("name") + 12) - before.length; i++) {
                    if (Arrays.equals(bytes, i, i + before.length, before, 0, before.length)) {
                        System.arraycopy(after, 0, bytes, i, after.length);
                    }
                }
            }
        }

        void tag(String table, String other) {
            System.arraycopy(other.getBytes(StandardCharsets.US_ASCII), 0, bytes, record(table), 4);
        }

        void put(String table, int at, int value) {
            ByteBuffer.wrap(bytes).putShort(ByteBuffer.wrap(bytes).getInt(record(table) + 8) + at, (short) value);
        }

        void cut(int length) {
            bytes = Arrays.copyOf(bytes, bytes.length - length);
        }

        private int record(String table) {
            for (int at = 12; ; at += 16) {
                if (new String(bytes, at, 4, StandardCharsets.US_ASCII).equals(table)) {
                    return at;
                }
            }
        }
    }
}
