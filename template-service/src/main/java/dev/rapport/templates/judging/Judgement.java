package dev.rapport.templates.judging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What analyzer-service answered.
///
/// @param analysis the whole answer, to be handed on
public record Judgement(int score, String verdict, List<Finding> findings, JsonNode analysis) {

    public Judgement {
        findings = List.copyOf(findings);
    }

    /// A finding, as far as it matters here; positions are UTF-16 code units of the text.
    public record Finding(String rule, String severity, int start, int end, String message) {

        public boolean isFault() {
            return !severity.equals("strength");
        }
    }

    static Judgement of(JsonNode analysis) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode finding : analysis.path("findings")) {
            findings.add(new Finding(
                    finding.path("rule").asText(),
                    finding.path("severity").asText(),
                    finding.path("start").asInt(),
                    finding.path("end").asInt(),
                    finding.path("message").asText()));
        }
        return new Judgement(
                analysis.path("score").asInt(), analysis.path("verdict").asText(), findings, analysis);
    }
}
