package dev.rapport.cli.csv;

import dev.rapport.cli.note.Outcome;
import dev.rapport.engine.Analysis;
import dev.rapport.engine.Finding;
import dev.rapport.engine.Severity;
import dev.rapport.rows.CsvCells;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One note's result as a flat row: a spreadsheet has no lists, so faults and strengths are joined in a cell.
final class ResultRow {

    private static final List<String> COLUMNS =
            List.of("id", "score", "verdict", "count", "limit", "faults", "strengths", "advice", "error");

    private ResultRow() {}

    static String header() {
        return CsvCells.join(COLUMNS);
    }

    static String of(Outcome outcome) {
        return CsvCells.join(
                switch (outcome) {
                    case Outcome.Judged judged -> judged(judged.id().text(), judged.analysis());
                    case Outcome.Rejected rejected ->
                        List.of(rejected.id().text(), "", "", "", "", "", "", "", rejected.error());
                });
    }

    private static List<String> judged(String id, Analysis analysis) {
        Predicate<Finding> strength = finding -> finding.severity() == Severity.STRENGTH;
        return List.of(
                id,
                Integer.toString(analysis.score()),
                analysis.verdict().wireName(),
                Integer.toString(analysis.characters().count()),
                Integer.toString(analysis.characters().limit()),
                places(analysis, strength.negate()),
                places(analysis, strength),
                analysis.findings().stream()
                        .filter(strength.negate())
                        .map(Finding::message)
                        .distinct()
                        .collect(Collectors.joining(" | ")),
                "");
    }

    /// "generic-phrase 4-31; job-ask 40-62": rule and span of each finding.
    private static String places(Analysis analysis, Predicate<Finding> wanted) {
        return analysis.findings().stream()
                .filter(wanted)
                .map(finding -> finding.rule() + " " + finding.start() + "-" + finding.end())
                .collect(Collectors.joining("; "));
    }
}
