package dev.rapport.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// YAML as Compose and Kubernetes read it: anchors and merges resolved, no key twice.
final class Yaml {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Yaml() {}

    static JsonNode read(String text) {
        return JSON.valueToTree(parser().load(text));
    }

    /// The documents of a stream, without empty ones.
    static List<JsonNode> readAll(String text) {
        return StreamSupport.stream(parser().loadAll(text).spliterator(), false)
                .map(JSON::<JsonNode>valueToTree)
                .filter(JsonNode::isObject)
                .toList();
    }

    private static org.yaml.snakeyaml.Yaml parser() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(500);
        return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
    }
}
