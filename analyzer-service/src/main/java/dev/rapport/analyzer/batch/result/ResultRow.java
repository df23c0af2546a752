package dev.rapport.analyzer.batch.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rapport.analyzer.batch.Item;
import dev.rapport.contracts.AnalysisEvent.FoundRule;
import dev.rapport.engine.Severity;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An item as a flat row: a spreadsheet has no lists, so faults and strengths are joined in a cell, each with the words
/// it is about.
final class ResultRow {

    static final List<String> COLUMNS = List.of(
            "line",
            "id",
            "text",
            "sender",
            "audience",
            "situation",
            "score",
            "verdict",
            "faults",
            "strengths",
            "error");

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<FoundRule>> FINDINGS = new TypeReference<>() {};
    private static final int LONGEST_WORDS = 60;

    private ResultRow() {}

    static List<String> of(Item item) {
        List<FoundRule> findings = findings(item.findings());
        Predicate<FoundRule> strength = finding -> finding.severity().equals(Severity.STRENGTH.wireName());
        return List.of(
                Long.toString(item.line()),
                orEmpty(item.reference()),
                item.text(),
                item.sender(),
                item.audience(),
                item.situation(),
                item.score() == null ? "" : item.score().toString(),
                orEmpty(item.verdict()),
                joined(item.text(), findings, strength.negate()),
                joined(item.text(), findings, strength),
                orEmpty(item.error()));
    }

    private static String joined(String text, List<FoundRule> findings, Predicate<FoundRule> wanted) {
        return findings.stream()
                .filter(wanted)
                .map(finding -> finding.rule() + words(text, finding))
                .collect(Collectors.joining("; "));
    }

    /// The words of a finding; none where it is about the note as a whole.
    private static String words(String text, FoundRule finding) {
        if (finding.end() <= finding.start() || finding.end() - finding.start() >= text.length()) {
            return "";
        }
        String words = text.substring(finding.start(), finding.end()).replaceAll("\\s+", " ");
        return " \"" + (words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words) + "\"";
    }

    private static List<FoundRule> findings(@Nullable String findings) {
        try {
            return findings == null ? List.of() : JSON.readValue(findings, FINDINGS);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("findings are kept as they were written", cause);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
