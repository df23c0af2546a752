package dev.rapport.gateway.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.rows.CsvCells;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The log as a file, an entry a line.
@ApplicationScoped
class AuditExport {

    private static final List<String> HEADER = List.of(
            "id",
            "at",
            "action",
            "actorKind",
            "memberId",
            "actorName",
            "keyId",
            "target",
            "address",
            "correlationId",
            "details");

    private final ObjectMapper json;

    AuditExport(ObjectMapper json) {
        this.json = json;
    }

    String header(Format format) {
        return format == Format.CSV ? CsvCells.join(HEADER) : "";
    }

    String line(AuditEntry entry, Format format) {
        return format == Format.CSV ? csv(entry) : jsonLine(entry);
    }

    private static String csv(AuditEntry entry) {
        Actor actor = entry.actor();
        return CsvCells.join(List.of(
                entry.id().toString(),
                entry.at().toString(),
                entry.action(),
                actor.kind(),
                Objects.toString(actor.memberId(), ""),
                actor.name(),
                Objects.toString(actor.keyId(), ""),
                Objects.toString(entry.target(), ""),
                entry.address(),
                entry.correlationId(),
                entry.details().entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .sorted()
                        .collect(Collectors.joining(" "))));
    }

    private String jsonLine(AuditEntry entry) {
        try {
            return json.writeValueAsString(entry) + "\n";
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("an entry can be written", cause);
        }
    }

    enum Format {
        CSV("text/csv"),
        JSONL("application/x-ndjson");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }
}
