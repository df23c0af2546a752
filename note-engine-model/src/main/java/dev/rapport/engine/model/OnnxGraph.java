package dev.rapport.engine.model;

import dev.rapport.engine.model.Protobuf.Field;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts an ONNX model down to what some of its inner values need.
///
/// The middle layers of a sentence model tell intents apart better than its last one, and the layers above them need
/// not run at all; the published file offers the last only.
final class OnnxGraph {

    private static final int MODEL_GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int OUTPUT = 12;
    private static final int VALUE_INFO = 13;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int INITIALIZER_NAME = 8;
    private static final int VALUE_NAME = 1;

    private OnnxGraph() {}

    /// The same model with these values as its only outputs and without the nodes and weights they do not need.
    static byte[] cut(byte[] model, List<String> outputs) {
        ByteArrayOutputStream cut = new ByteArrayOutputStream(model.length);
        for (Field field : Protobuf.parse(model, 0, model.length)) {
            if (field.number() == MODEL_GRAPH) {
                Protobuf.write(cut, MODEL_GRAPH, cutGraph(field.fields(), outputs));
            } else {
                field.copyTo(cut);
            }
        }
        return cut.toByteArray();
    }

    private static byte[] cutGraph(List<Field> graph, List<String> outputs) {
        Set<String> needed = new HashSet<>(outputs);
        List<Field> kept = neededNodes(graph, needed);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        kept.forEach(node -> node.copyTo(cut));
        for (Field field : graph) {
            boolean stays = switch (field.number()) {
                case NODE, OUTPUT, VALUE_INFO -> false;
                case INITIALIZER -> needed.containsAll(texts(field, INITIALIZER_NAME));
                default -> true;
            };
            if (stays) {
                field.copyTo(cut);
            }
        }
        outputs.forEach(output -> Protobuf.write(cut, OUTPUT, value(output)));
        return cut.toByteArray();
    }

    /// Nodes are listed after the ones they need, so one pass from the end finds all.
    private static List<Field> neededNodes(List<Field> graph, Set<String> needed) {
        List<Field> nodes =
                graph.stream().filter(field -> field.number() == NODE).toList();
        List<Field> kept = new ArrayList<>();
        Set<String> missing = new HashSet<>(needed);
        for (Field node : nodes.reversed()) {
            List<String> made = texts(node, NODE_OUTPUT);
            if (!Collections.disjoint(made, needed)) {
                kept.add(node);
                needed.addAll(texts(node, NODE_INPUT));
                made.forEach(missing::remove);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The model makes no " + missing);
        }
        return kept.reversed();
    }

    private static List<String> texts(Field message, int number) {
        return message.fields().stream()
                .filter(field -> field.number() == number)
                .map(Field::text)
                .toList();
    }

    private static byte[] value(String name) {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        Protobuf.write(value, VALUE_NAME, name.getBytes(StandardCharsets.UTF_8));
        return value.toByteArray();
    }
}
