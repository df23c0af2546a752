package dev.rapport.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Records, schemas and samples say the same.
class EventContractTest {

    @ParameterizedTest
    @EnumSource
    void a_sample_survives_reading_and_writing(EventType type) throws IOException {
        // Given
        byte[] sample = ContractFiles.sample(type);

        // When
        String written = EventJson.write(EventJson.read(sample, type.dataClass()));

        // Then
        assertThat(ContractFiles.tree(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(ContractFiles.tree(sample));
    }

    @ParameterizedTest
    @EnumSource
    void a_sample_fits_its_schema(EventType type) {
        assertThat(schema(type).validate(ContractFiles.tree(ContractFiles.sample(type))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_names_the_fields_of_the_record(EventType type) {
        // Given
        List<String> components = Arrays.stream(type.dataClass().getRecordComponents())
                .map(component -> component.getName())
                .toList();

        // When
        JsonNode properties = ContractFiles.tree(ContractFiles.schema(type)).get("properties");

        // Then
        assertThat(properties.fieldNames()).toIterable().containsExactlyElementsOf(components);
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_passes_over_fields_of_a_newer_writer(EventType type) throws IOException {
        // Given
        ObjectNode newer = (ObjectNode) ContractFiles.tree(ContractFiles.sample(type));
        Event known = EventJson.read(ContractFiles.sample(type), type.dataClass());
        newer.put("addedLater", "by a newer release");

        // When
        Event read = EventJson.read(newer.toString().getBytes(StandardCharsets.UTF_8), type.dataClass());

        // Then
        assertThat(read).isEqualTo(known);
    }

    @TestFactory
    Stream<DynamicTest> schema_and_reader_refuse_a_sample_without_a_required_field() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> required(type).stream()
                        .map(field -> DynamicTest.dynamicTest(type + " without " + field, () -> refused(type, field))));
    }

    private static void refused(EventType type, String field) {
        ObjectNode sample = (ObjectNode) ContractFiles.tree(ContractFiles.sample(type));
        JsonNode removed = sample.remove(field);
        assertThat(schema(type).validate(sample)).isNotEmpty();
        if (!removed.isNumber()) {
            byte[] incomplete = sample.toString().getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> EventJson.read(incomplete, type.dataClass()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void the_asyncapi_document_names_every_event_on_its_topic() {
        String document = new String(ContractFiles.read("asyncapi.yaml"), StandardCharsets.UTF_8);

        for (EventType type : EventType.values()) {
            String message = type.typeName().substring("dev.rapport.".length());
            assertThat(document)
                    .contains("name: " + type.typeName())
                    .contains("$ref: 'schemas/" + message + ".json'")
                    .containsPattern("address: " + type.topic() + "\\n(?: {4}.*\\n)+? {6}" + message + ":");
        }
    }

    private static List<String> required(EventType type) {
        JsonNode names = ContractFiles.tree(ContractFiles.schema(type)).get("required");
        return names.valueStream().map(JsonNode::asText).toList();
    }

    private static JsonSchema schema(EventType type) {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ContractFiles.tree(ContractFiles.schema(type)), strict);
    }
}
