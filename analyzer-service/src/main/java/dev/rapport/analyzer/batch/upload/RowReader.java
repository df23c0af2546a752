package dev.rapport.analyzer.batch.upload;

import dev.rapport.analyzer.analysis.AnalysisRequest;
import dev.rapport.analyzer.analysis.InvalidNoteException;
import dev.rapport.analyzer.analysis.NoteReader;
import dev.rapport.analyzer.batch.NewItem;
import dev.rapport.analyzer.batch.RowFault;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a row as a note, as strictly as a single note is read.
public final class RowReader {

    private static final int LONGEST_REFERENCE = 200;

    private final ColumnMapping mapping;
    private final RowDefaults defaults;

    public RowReader(ColumnMapping mapping, RowDefaults defaults) {
        mapping.requireText();
        this.mapping = mapping;
        this.defaults = defaults;
    }

    public RowReading read(RowSource.Row row) {
        String fault = row.fault();
        if (fault != null) {
            return faulty(row, "row", fault);
        }
        String text = orEmpty(mapping.cell(row.cells(), NoteField.TEXT));
        String reference = mapping.cell(row.cells(), NoteField.ID);
        String limit = mapping.cell(row.cells(), NoteField.LIMIT);
        if (!isStorable(text)) {
            return faulty(row, "text", "holds a character that is none; send well-formed Unicode without NUL");
        }
        if (reference != null && (reference.length() > LONGEST_REFERENCE || !isStorable(reference))) {
            return faulty(row, "id", "cannot be kept; send at most " + LONGEST_REFERENCE + " plain characters");
        }
        if (limit != null && !limit.matches("\\d{1,6}")) {
            return faulty(row, "limit", "is not a whole number; send one, such as 300");
        }
        if (!isStorable(orEmpty(mapping.cell(row.cells(), NoteField.RECIPIENT_NAME)))) {
            return faulty(row, "recipientName", "holds a character that is none; send well-formed Unicode without NUL");
        }
        return check(row, text, reference, limit == null ? defaults.limit() : Integer.parseInt(limit));
    }

    private RowReading check(RowSource.Row row, String text, @Nullable String reference, int limit) {
        AnalysisRequest request = new AnalysisRequest(
                text,
                choice(row, NoteField.SENDER, defaults.sender()),
                choice(row, NoteField.AUDIENCE, defaults.audience()),
                choice(row, NoteField.SITUATION, defaults.situation()),
                limit,
                mapping.cell(row.cells(), NoteField.RECIPIENT_NAME),
                null,
                null,
                null);
        try {
            NoteReader.read(request);
        } catch (InvalidNoteException invalid) {
            return new RowReading.Faulty(invalid.errors().stream()
                    .map(error -> new RowFault(row.line(), error.field(), error.wrong() + "; " + error.expected()))
                    .toList());
        }
        return new RowReading.Note(item(row, request, reference, limit));
    }

    private static NewItem item(RowSource.Row row, AnalysisRequest request, @Nullable String reference, int limit) {
        return new NewItem(
                row.line(),
                reference,
                orEmpty(request.text()),
                orEmpty(request.sender()),
                orEmpty(request.audience()),
                orEmpty(request.situation()),
                limit,
                request.recipientName());
    }

    /// "Hiring manager" in a spreadsheet is `hiring_manager`.
    private @Nullable String choice(RowSource.Row row, NoteField field, @Nullable String otherwise) {
        String cell = mapping.cell(row.cells(), field);
        return cell == null
                ? otherwise
                : cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static RowReading faulty(RowSource.Row row, String field, String message) {
        return new RowReading.Faulty(List.of(new RowFault(row.line(), field, message)));
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
