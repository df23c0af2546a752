package dev.rapport.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers as analyzer-service does, from a few words it knows: a résumé is held, a stock phrase is generic, "OUTAGE"
/// is an answer with status 503. What it was asked is in the answer, under `asked` and `authorization`.
public class FakeAnalyzer implements QuarkusTestResourceLifecycleManager {

    private final ObjectMapper json = new ObjectMapper();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        server.createContext("/api/analyses", this::answer);
        server.start();
        return Map.of(
                "rapport.analyzer.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode asked = json.readTree(exchange.getRequestBody());
            String text = asked.path("text").asText();
            ObjectNode analysis = analysis(text);
            analysis.set("asked", asked);
            analysis.put("authorization", exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = json.writeValueAsBytes(analysis);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(text.contains("OUTAGE") ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private ObjectNode analysis(String text) {
        boolean resume = text.contains("résumé");
        ObjectNode analysis = json.createObjectNode();
        analysis.put("id", "0198f000-0000-7000-8000-000000000001");
        analysis.put("score", resume ? 20 : 88);
        analysis.put("verdict", resume ? "hold" : "send");
        analysis.putObject("characters").put("count", text.length()).put("limit", 300);
        ArrayNode findings = analysis.putArray("findings");
        finding(findings, text, "your", "specific-reference", "strength");
        finding(findings, text, "résumé", "resume-attached", "error");
        finding(findings, text, "came across", "generic-phrase", "warning");
        return analysis;
    }

    private static void finding(ArrayNode findings, String text, String words, String rule, String severity) {
        int start = text.indexOf(words);
        if (start >= 0) {
            findings.addObject()
                    .put("rule", rule)
                    .put("severity", severity)
                    .put("start", start)
                    .put("end", start + words.length())
                    .put("message", "The words \"" + words + "\" are " + rule + ".")
                    .put("points", severity.equals("strength") ? 10 : -20);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
