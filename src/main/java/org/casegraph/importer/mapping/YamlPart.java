package org.casegraph.importer.mapping;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file that knows its place, as an RFC 6901 pointer. All scalars are texts, so that {@code no}, {@code 1}
 * and {@code 007} are what they look like; only {@code ~} is nothing.
 */
final class YamlPart {

    private final String file;
    private final String pointer;
    private final Node node;

    private YamlPart(String file, String pointer, Node node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    static YamlPart read(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        try {
            return new YamlPart(
                    file,
                    "",
                    Optional.ofNullable(new Yaml(options).compose(new StringReader(text)))
                            .orElseThrow(() -> new MappingException(file + ": expected a mapping, found nothing")));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new MappingException(file + ":" + line + ": expected YAML, found that " + e.getProblem());
        } catch (YAMLException e) {
            throw new MappingException(file + ": expected YAML, found that " + e.getMessage());
        }
    }

    String pointer() {
        return pointer;
    }

    boolean isNothing() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    boolean isText() {
        return node instanceof ScalarNode && !isNothing();
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar && isText()) {
            return scalar.getValue();
        }
        throw refusal("a text");
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal("true or false");
        };
    }

    List<YamlPart> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refusal("a list");
        }
        List<YamlPart> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlPart(file, pointer + "/" + items.size(), item));
        }
        return items;
    }

    /** The one value, or those of the list. */
    List<YamlPart> oneOrMore() {
        return isList() ? items() : List.of(this);
    }

    Map<String, YamlPart> members() {
        if (!(node instanceof MappingNode mapping)) {
            throw refusal("names with values");
        }
        Map<String, YamlPart> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = new YamlPart(file, pointer, tuple.getKeyNode()).text();
            YamlPart value = new YamlPart(file, pointer + "/" + escaped(name), tuple.getValueNode());
            if (members.put(name, value) != null) {
                throw value.refusal("each name once", name + " once more");
            }
        }
        return members;
    }

    /** The members, of which no other names are allowed. */
    Map<String, YamlPart> members(Set<String> allowed) {
        Map<String, YamlPart> members = members();
        members.forEach((name, value) -> {
            if (!allowed.contains(name)) {
                throw value.refusal(
                        "one of " + String.join(", ", allowed.stream().sorted().toList()), name);
            }
        });
        return members;
    }

    YamlPart required(Map<String, YamlPart> members, String name) {
        YamlPart member = members.get(name);
        if (member == null) {
            throw refusal(
                    "a member " + name, members.keySet().isEmpty() ? "none" : String.join(", ", members.keySet()));
        }
        return member;
    }

    MappingException refusal(String expected) {
        return refusal(expected, shown());
    }

    MappingException refusal(String expected, String found) {
        int line = node.getStartMark().getLine() + 1;
        String at = pointer.isEmpty() ? "" : " " + pointer;
        return new MappingException(file + ":" + line + at + ": expected " + expected + ", found " + found);
    }

    private String shown() {
        return switch (node) {
            case ScalarNode scalar when isText() -> "\"" + scalar.getValue() + "\"";
            case SequenceNode list -> "a list";
            case MappingNode names -> "names with values";
            default -> "nothing";
        };
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
