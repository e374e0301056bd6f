// SPDX-License-Identifier: EPL-2.0
package candor.export.template;

import candor.base.text.Nearest;
import candor.export.template.FrontMatter.Key;
import candor.export.template.FrontMatter.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the YAML head of one template. No tag is resolved to a class, no alias is followed. */
final class FrontMatterReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(TemplateText.MAX_LENGTH)
            .build();

    private final String place;
    private final List<String> lines;
    private final int before;
    private final Map<Key, List<Slot>> slots = new EnumMap<>(Key.class);

    /**
     * @param place of the template, for messages
     * @param lines of the head, without the lines that enclose it
     * @param before number of lines of the file that stand before the head
     */
    FrontMatterReader(String place, List<String> lines, int before) {
        this.place = place;
        this.lines = lines;
        this.before = before;
    }

    FrontMatter read() throws TemplateFailure {
        Optional<Node> root = compose();
        if (root.isPresent()) {
            mapping("", root.get());
        }
        for (Key required : List.of(Key.AUTHOR, Key.TITLE)) {
            if (!slots.containsKey(required)) {
                throw new TemplateFailure(place, before, 0, TemplateTexts.get("head.required", required.path));
            }
        }
        return new FrontMatter(slots);
    }

    private Optional<Node> compose() throws TemplateFailure {
        try {
            return new Compose(SETTINGS).composeString(String.join("\n", lines) + "\n");
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElse(null);
            int line = mark == null ? before : lineOf(mark);
            throw new TemplateFailure(
                    place,
                    line,
                    mark == null ? 0 : mark.getColumn() + 1,
                    TemplateTexts.get("head.yaml", e.getProblem()));
        } catch (YamlEngineException e) {
            throw new TemplateFailure(place, before, 0, TemplateTexts.get("head.yaml", e.getMessage()));
        }
    }

    private void mapping(String group, Node node) throws TemplateFailure {
        if (!(node instanceof MappingNode mapping)) {
            throw failure(node, TemplateTexts.get("head.mapping", group.isEmpty() ? TemplateTexts.get("head") : group));
        }
        refuseAnchor(node);
        for (NodeTuple tuple : mapping.getValue()) {
            entry(group, tuple.getKeyNode(), tuple.getValueNode());
        }
    }

    private void entry(String group, Node nameNode, Node value) throws TemplateFailure {
        String name = nameNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        String path = group.isEmpty() ? name : group + "." + name;
        Optional<Key> key = Key.of(path);
        if (key.isPresent()) {
            List<Slot> list = new ArrayList<>();
            values(key.get(), value, list);
            if (slots.put(key.get(), List.copyOf(list)) != null) {
                throw failure(nameNode, TemplateTexts.get("head.twice", path));
            }
        } else if (Key.isGroup(path)) {
            mapping(path, value);
        } else {
            throw failure(nameNode, TemplateTexts.get("head.unknown", path, Nearest.hint(name, Key.names(group))));
        }
    }

    private void values(Key key, Node node, List<Slot> out) throws TemplateFailure {
        refuseAnchor(node);
        if (node instanceof ScalarNode scalar) {
            out.add(slot(scalar));
        } else if (node instanceof SequenceNode sequence && key.many && out.isEmpty()) {
            for (Node item : sequence.getValue()) {
                if (!(item instanceof ScalarNode)) {
                    throw failure(item, TemplateTexts.get("head.items", key.path));
                }
                values(key, item, out);
            }
        } else {
            throw failure(node, TemplateTexts.get(key.many ? "head.texts" : "head.text", key.path));
        }
    }

    private Slot slot(ScalarNode node) {
        Mark start = node.getStartMark().orElseThrow();
        int line = lineOf(start);
        if (node.getScalarStyle() == ScalarStyle.PLAIN) {
            return new Slot(node.getValue(), line, start.getColumn() + 1);
        }
        if (node.getScalarStyle() != ScalarStyle.LITERAL && node.getScalarStyle() != ScalarStyle.FOLDED) {
            return new Slot(node.getValue(), line, start.getColumn() + 2);
        }
        String first = start.getLine() + 1 < lines.size() ? lines.get(start.getLine() + 1) : "";
        int indent = first.length() - first.stripLeading().length();
        return new Slot(node.getValue().stripTrailing(), line + 1, indent + 1);
    }

    private void refuseAnchor(Node node) throws TemplateFailure {
        if (node.getAnchor().isPresent()) {
            throw failure(node, TemplateTexts.get("head.anchor"));
        }
    }

    private TemplateFailure failure(Node node, String reason) {
        Mark mark = node.getStartMark().orElseThrow();
        return new TemplateFailure(place, lineOf(mark), mark.getColumn() + 1, reason);
    }

    private int lineOf(Mark mark) {
        return mark.getLine() + 1 + before;
    }
}
