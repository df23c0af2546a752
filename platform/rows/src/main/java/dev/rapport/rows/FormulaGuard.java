package dev.rapport.rows;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from running what somebody wrote in a note's id or text.
final class FormulaGuard {

    private static final Pattern FORMULA =
            Pattern.compile("^'*[\\s\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^'*[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");

    private FormulaGuard() {}

    /// The cell, with an apostrophe before it if a spreadsheet could take it for a formula. Plain numbers stay as they
    /// are. What begins with apostrophes before a formula gets one more, so that [#restored] gives every cell back.
    static String plain(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /// What [#plain] was given: an apostrophe that it would have put there is taken away again.
    static String restored(String cell) {
        String rest = cell.startsWith("'") ? cell.substring(1) : cell;
        return plain(rest).equals(cell) ? rest : cell;
    }
}
