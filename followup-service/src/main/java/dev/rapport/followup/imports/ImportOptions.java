package dev.rapport.followup.imports;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.followup.connection.NoteContext;
import dev.rapport.followup.imports.table.DateOrder;
import dev.rapport.followup.imports.table.TableKind;
import dev.rapport.followup.imports.table.TextDates;
import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a client says of an upload beside its rows.
class ImportOptions {

    private static final List<String> FIELDS = List.of(
            "name",
            "firstName",
            "lastName",
            "company",
            "position",
            "profileUrl",
            "note",
            "sender",
            "audience",
            "situation",
            "sentAt",
            "acceptedAt",
            "repliedAt");
    private static final List<String> NAME_FIELDS = List.of("name", "firstName");

    @QueryParam("zone")
    @Parameter(description = "IANA zone of times that are written without one; the seat's by default.")
    @Nullable
    String zone;

    @QueryParam("dates")
    @Parameter(description = "How 1/2/26 reads: month-first (default), day-first or year-first.")
    @Nullable
    String dates;

    @QueryParam("language")
    @Parameter(description = "Language of the names of months, as a tag such as de or pt-BR; en by default.")
    @Nullable
    String language;

    @QueryParam("sender")
    @Parameter(description = "Context of notes that say none; other by default.")
    @Nullable
    String sender;

    @QueryParam("audience")
    @Parameter(description = "Context of notes that say none; unknown by default.")
    @Nullable
    String audience;

    @QueryParam("situation")
    @Parameter(description = "Context of notes that say none; other by default.")
    @Nullable
    String situation;

    @QueryParam("me")
    @Parameter(description = "The member's own profile address, where messages alone do not tell who that is.")
    @Nullable
    String me;

    @QueryParam("map")
    @Parameter(description = "field=Column, once a field of another tool's table.")
    List<String> map = List.of();

    TextDates dates(ZoneId seat) {
        DateOrder order =
                dates == null ? DateOrder.MONTH_FIRST : DateOrder.named(Fields.oneOf("dates", dates, DateOrder.NAMES));
        return new TextDates(
                zone == null ? seat : zone(zone), order, language == null ? Locale.ENGLISH : language(language));
    }

    NoteDetails context() {
        return new NoteDetails(
                "",
                Fields.oneOf("sender", sender == null ? "other" : sender, NoteContext.SENDERS),
                Fields.oneOf("audience", audience == null ? "unknown" : audience, NoteContext.AUDIENCES),
                Fields.oneOf("situation", situation == null ? "other" : situation, NoteContext.SITUATIONS));
    }

    /// The column of each field that was said to have one.
    Map<String, String> columns() {
        return map.stream()
                .map(ImportOptions::pair)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second));
    }

    /// The columns that another tool's table is known by.
    List<String> nameColumns() {
        Map<String, String> columns = columns();
        return Stream.concat(
                        NAME_FIELDS.stream().filter(columns::containsKey).map(columns::get), TableKind.NAMES.stream())
                .toList();
    }

    /// All of it as one text, so that a repeated upload with other options is told apart.
    String fingerprint() {
        return Stream.of(zone, dates, language, sender, audience, situation, me, map)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static Map.Entry<String, String> pair(String text) {
        int between = text.indexOf('=');
        String field = text.substring(0, Math.max(between, 0));
        if (!FIELDS.contains(field) || between == text.length() - 1) {
            throw Problems.invalidField(
                    "map",
                    "is no field with a column: " + text,
                    "send field=Column with one of " + String.join(", ", FIELDS));
        }
        return Map.entry(field, text.substring(between + 1));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw Problems.invalidField("zone", "is not a zone", "send an IANA name such as Europe/Berlin");
        }
    }

    private static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException unknown) {
            throw Problems.invalidField("language", "is not a language", "send a tag such as de or pt-BR");
        }
    }
}
