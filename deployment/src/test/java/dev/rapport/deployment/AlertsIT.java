package dev.rapport.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Alerts, dashboard, runbooks and the reference of metrics say the same.
class AlertsIT {

    private static final Pattern METRIC =
            Pattern.compile("\\b(?:rapport|kafka_consumer|http_server|jvm)_[a-z_]+|\\bup(?=\\{)");
    private static final Pattern DECLARED =
            Pattern.compile("(?:builder|counter|gauge|timer)\\(\\s*\"(rapport\\.[a-z.]+)\"");

    private final JsonNode rules =
            Yaml.read(Repository.text("observability/prometheus/alerts.yml")).at("/groups/0/rules");
    private final String reference = Repository.text("docs/reference/metrics.md");

    @Test
    void promtool_accepts_rules_and_configuration_and_the_rules_fire_when_they_should()
            throws IOException, InterruptedException {
        Optional<String> promtool = promtool();
        assumeThat(promtool)
                .as("promtool, of Debian's package prometheus, is not here")
                .isPresent();

        promtool(promtool.get(), "check", "config", "prometheus.yml");
        promtool(promtool.get(), "test", "rules", "alerts.test.yml");
    }

    @Test
    void every_alert_is_tested_has_a_runbook_and_says_how_urgent_it_is() {
        String tests = Repository.text("observability/prometheus/alerts.test.yml");

        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            String name = rule.path("alert").asText();
            String runbook = rule.at("/annotations/runbook").asText();
            assertThat(rule.at("/labels/severity").asText()).isIn("page", "ticket");
            assertThat(Repository.path(runbook)).isRegularFile();
            assertThat(Repository.text(runbook)).contains("`" + name + "`");
            assertThat(tests).contains("alertname: " + name);
        });
    }

    @Test
    void every_metric_of_alerts_and_dashboard_is_in_the_reference() {
        String used = rules.findValuesAsText("expr") + Repository.text("observability/grafana/dashboards/rapport.json");

        assertThat(METRIC.matcher(used).results().map(found -> found.group()))
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(reference).contains("`" + base(metric)));
    }

    @Test
    void the_reference_has_the_metrics_that_the_services_declare_and_no_others() throws IOException {
        Set<String> declared = new TreeSet<>();
        for (Path source : sources()) {
            DECLARED.matcher(Files.readString(source))
                    .results()
                    .forEach(found -> declared.add(found.group(1).replace('.', '_')));
        }
        Set<String> documented = new TreeSet<>();
        Pattern.compile("(?m)^\\| `(rapport_[a-z_]+)`")
                .matcher(reference)
                .results()
                .forEach(found -> documented.add(found.group(1).replaceAll("_(total|seconds)$", "")));

        assertThat(documented).isEqualTo(declared);
    }

    private static List<Path> sources() {
        return Stream.of("analyzer-service", "template-service", "followup-service", "gateway", "platform")
                .flatMap(module -> Repository.files(
                        module,
                        file -> file.toString().endsWith(".java")
                                && file.toString().contains("/src/main/"))
                        .stream())
                .toList();
    }

    private static String base(String metric) {
        return metric.replaceAll("_seconds_(sum|count|max)$", "_seconds");
    }

    /// What is installed, or what `./rapport test` has fetched.
    private static Optional<String> promtool() {
        Stream<Path> installed = Stream.of(System.getenv("PATH").split(":", -1)).map(Path::of);
        return Stream.concat(Stream.of(Repository.path("target/promtool/usr/bin")), installed)
                .map(folder -> folder.resolve("promtool"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static void promtool(String program, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(program), Stream.of(arguments)).toList())
                .directory(Repository.path("observability/prometheus").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
