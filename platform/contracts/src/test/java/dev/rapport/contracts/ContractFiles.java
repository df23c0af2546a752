package dev.rapport.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The files of the contracts, as a reader in another language would find them.
final class ContractFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ContractFiles() {}

    static byte[] sample(EventType type) {
        return read("samples/" + fileName(type));
    }

    static byte[] schema(EventType type) {
        return read("schemas/" + fileName(type));
    }

    static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static byte[] read(String name) {
        try (InputStream file = ContractFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError("there is no " + name);
            }
            return file.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String fileName(EventType type) {
        return type.typeName().substring("dev.rapport.".length()) + ".json";
    }
}
