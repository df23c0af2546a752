package dev.rapport.templates.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.sql.Sql;
import dev.rapport.templates.wording.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Templates as rows and back.
@ApplicationScoped
public class TemplateRows {

    /// What [#template] reads, of `template t` and `template_version v`.
    public static final String COLUMNS = """
            t.id, t.starter_key, t.name, t.purpose, t.kind, t.sender, t.audiences, t.situation, t.tags, t.visibility,
            t.owner_id, t.revision, t.updated_at, t.retired_at, v.id as version_id, v.number, v.state, v.text, v.slots,
            v.published_at
            """;

    private static final TypeReference<List<SlotForm>> SLOTS = new TypeReference<>() {};

    private final ObjectMapper json;

    TemplateRows(ObjectMapper json) {
        this.json = json;
    }

    public Template template(ResultSet row) throws SQLException {
        return new Template(
                row.getObject("id", UUID.class),
                row.getString("starter_key"),
                Wire.read(Visibility.class, "visibility", row.getString("visibility")),
                row.getObject("owner_id", UUID.class),
                row.getInt("revision"),
                Sql.instant(row, "updated_at"),
                Sql.instantOrNull(row, "retired_at"),
                definition(row),
                version(row));
    }

    private static Template.Version version(ResultSet row) throws SQLException {
        return new Template.Version(
                row.getObject("version_id", UUID.class),
                row.getInt("number"),
                Wire.read(VersionState.class, "state", row.getString("state")),
                Sql.instantOrNull(row, "published_at"));
    }

    private Definition definition(ResultSet row) throws SQLException {
        return new Definition(
                row.getString("name"),
                row.getString("purpose"),
                Wire.read(Kind.class, "kind", row.getString("kind")),
                Wire.read(Sender.class, "sender", row.getString("sender")),
                Sql.texts(row, "audiences").stream()
                        .map(audience -> Wire.read(Audience.class, "audiences", audience))
                        .toList(),
                Wire.read(Situation.class, "situation", row.getString("situation")),
                Sql.texts(row, "tags"),
                row.getString("text"),
                slots(row.getString("slots")));
    }

    List<Slot> slots(String stored) {
        try {
            List<SlotForm> forms = json.readValue(stored, SLOTS);
            return IntStream.range(0, forms.size())
                    .mapToObj(index -> forms.get(index).read("slots[" + index + "]"))
                    .toList();
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("the stored slots are not what this service wrote", cause);
        }
    }

    public String slots(List<Slot> slots) {
        try {
            return json.writeValueAsString(slots.stream().map(SlotForm::of).toList());
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("slots are plain records", cause);
        }
    }
}
