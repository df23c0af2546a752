package dev.rapport.cli.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.rapport.cli.note.NoteId;
import dev.rapport.cli.note.Outcome;
import dev.rapport.engine.Analysis;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Fix;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/// Writes an outcome with the field names of the HTTP answer, so that a client can't tell the two apart.
final class OutcomeJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private OutcomeJson() {}

    static String write(Outcome outcome) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            writeId(json, outcome.id());
            switch (outcome) {
                case Outcome.Judged judged -> writeAnalysis(json, judged.analysis());
                case Outcome.Rejected rejected -> json.writeStringField("error", rejected.error());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return escapeLoneSurrogates(text.toString());
    }

    private static void writeId(JsonGenerator json, NoteId id) throws IOException {
        json.writeFieldName("id");
        if (id.equals(NoteId.NONE)) {
            json.writeNull();
        } else if (id.quoted()) {
            json.writeString(id.text());
        } else {
            json.writeNumber(id.text());
        }
    }

    private static void writeAnalysis(JsonGenerator json, Analysis analysis) throws IOException {
        json.writeNumberField("score", analysis.score());
        json.writeStringField("verdict", analysis.verdict().wireName());
        json.writeObjectFieldStart("characters");
        json.writeNumberField("count", analysis.characters().count());
        json.writeNumberField("limit", analysis.characters().limit());
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Finding finding : analysis.findings()) {
            writeFinding(json, finding);
        }
        json.writeEndArray();
    }

    private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().wireName());
        json.writeNumberField("start", finding.start());
        json.writeNumberField("end", finding.end());
        json.writeStringField("message", finding.message());
        json.writeFieldName("sources");
        String[] sources = finding.sources().toArray(String[]::new);
        json.writeArray(sources, 0, sources.length);
        json.writeNumberField("points", finding.points());
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            writeFix(json, fix);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeFix(JsonGenerator json, Fix fix) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", fix.start());
        json.writeNumberField("end", fix.end());
        json.writeStringField("replacement", fix.replacement());
        json.writeStringField("label", fix.label());
        json.writeStringField("kind", fix.kind().wireName());
        json.writeEndObject();
    }

    /// An id may hold half a character, which UTF-8 can't carry but JSON's `\\uD83D` can.
    private static String escapeLoneSurrogates(String json) {
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(
                        match -> String.format("\\\\u%04X", (int) match.group().charAt(0)));
    }
}
