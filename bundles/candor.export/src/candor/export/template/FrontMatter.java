// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The head of a template: keys and the small templates behind them. {@link Key} lists what may stand there.
 *
 * <p>A key of many values takes a YAML list, and each entry may yield several lines, one value each; empty lines are left out. So a list
 * of the dossier is written as a block scalar with a FreeMarker list in it.
 */
final class FrontMatter {

    /** What a head may say. */
    enum Key {
        /** Issuing organisation, for the file's properties. Required. */
        AUTHOR("author", false),
        /** 标题; a line break forces a new line. Required. */
        TITLE("title", false),
        /** What stands in brackets below the title, e.g. 送审稿. */
        VERSION("version", false),
        /** {@code landscape} sets the body across turned sheets, for wide tables; {@code portrait} is what happens without it. */
        ORIENTATION("orientation", false),
        /** 主送机关. */
        RECIPIENTS("recipients", true),
        /** 发文机关标志; without it there is no 版头. */
        MARK("masthead.mark", false),
        /** 发文字号. */
        NUMBER("masthead.number", false),
        /** 签发人, which make an 上行文. */
        SIGNERS("masthead.signers", true),
        /** 份号. */
        COPY_NUMBER("masthead.copyNumber", false),
        /** 密级和保密期限. */
        CLASSIFICATION("masthead.classification", false),
        /** 紧急程度. */
        URGENCY("masthead.urgency", false),
        /** 发文机关署名; without it there is no signature. */
        SIGNATURE("signature.organization", false),
        /** 成文日期. */
        DATE("signature.date", false),
        /** {@code true} with seal, {@code false} without. */
        SEALED("signature.sealed", false),
        /** 附注 without its brackets. */
        NOTE("note", false),
        /** Names of templates whose title and body are the 附件. */
        ATTACHMENTS("attachments", true),
        /** 抄送机关. */
        COPY_TO("imprint.copyTo", true),
        /** 印发机关; without it there is no 版记. */
        PRINTER("imprint.printer", false),
        /** 印发日期. */
        PRINT_DATE("imprint.printDate", false);

        final String path;
        final boolean many;

        Key(String path, boolean many) {
            this.path = path;
            this.many = many;
        }

        static Optional<Key> of(String path) {
            return Arrays.stream(values()).filter(k -> k.path.equals(path)).findFirst();
        }

        static boolean isGroup(String path) {
            return Arrays.stream(values()).anyMatch(k -> k.path.startsWith(path + "."));
        }

        /** Names that may stand inside a group, or at the top for an empty one. */
        static List<String> names(String group) {
            String prefix = group.isEmpty() ? "" : group + ".";
            return Arrays.stream(values())
                    .filter(k -> k.path.startsWith(prefix))
                    .map(k -> k.path.substring(prefix.length()).replaceFirst("\\..*", ""))
                    .distinct()
                    .toList();
        }
    }

    /**
     * One small template of the head.
     *
     * @param text FreeMarker
     * @param line of its first character in the file, from 1
     * @param column of its first character, from 1; in a block scalar of every line
     */
    record Slot(String text, int line, int column) {}

    private final Map<Key, List<Slot>> slots;

    FrontMatter(Map<Key, List<Slot>> slots) {
        this.slots = Map.copyOf(slots);
    }

    List<Slot> get(Key key) {
        return slots.getOrDefault(key, List.of());
    }
}
