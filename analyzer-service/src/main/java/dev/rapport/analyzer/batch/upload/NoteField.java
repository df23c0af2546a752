package dev.rapport.analyzer.batch.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a row may say of its note, and the names under which spreadsheets write it.
enum NoteField {
    ID("id", "id reference ref key"),
    TEXT("text", "text note message connectionnote body"),
    SENDER("sender", "sender from"),
    AUDIENCE("audience", "audience to reader"),
    SITUATION("situation", "situation occasion"),
    LIMIT("limit", "limit notelimit maxlength"),
    RECIPIENT_NAME("recipientName", "recipientname recipient name firstname fullname");

    static final List<String> NAMES =
            Arrays.stream(values()).map(NoteField::fieldName).toList();

    private final String fieldName;
    /// In small letters and with nothing but letters, a space between two.
    private final String synonyms;

    NoteField(String fieldName, String synonyms) {
        this.fieldName = fieldName;
        this.synonyms = synonyms;
    }

    String fieldName() {
        return fieldName;
    }

    /// Whether a column of that name most likely holds the field; capitals, spaces and lines don't matter.
    boolean isNamed(String column) {
        return List.of(synonyms.split(" "))
                .contains(column.toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .replace("_", "")
                        .replace("-", ""));
    }

    static Optional<NoteField> named(String fieldName) {
        return Arrays.stream(values())
                .filter(field -> field.fieldName.equals(fieldName))
                .findFirst();
    }
}
