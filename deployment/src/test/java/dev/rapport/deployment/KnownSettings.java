package dev.rapport.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Every environment variable that a built service heeds when it runs, read from its jars: the configuration model of
/// each
/// Quarkus extension, our own mappings and properties, and what properties files refer to.
final class KnownSettings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z][a-z0-9.-]+)[:}]");
    private static final List<String> PROPERTIES =
            List.of("application.properties", "META-INF/microprofile-config.properties");

    private static final Map<String, KnownSettings> READ = new ConcurrentHashMap<>();

    private final Set<String> variables = new HashSet<>();

    private KnownSettings() {}

    static KnownSettings of(String service) {
        return READ.computeIfAbsent(service, KnownSettings::read);
    }

    private static KnownSettings read(String service) {
        KnownSettings known = new KnownSettings();
        List<Path> jars = Repository.files(
                service + "/target/quarkus-app", file -> file.toString().endsWith(".jar"));
        if (jars.isEmpty()) {
            throw new AssertionError(service + " is not built");
        }
        jars.forEach(known::readJar);
        OwnSettings.names(jars.stream().filter(KnownSettings::isOurs).toList()).forEach(known::add);
        // What the Kafka extension reads without declaring it.
        if (jars.stream().anyMatch(jar -> jar.getFileName().toString().contains("kafka-clients"))) {
            known.add("kafka.bootstrap.servers");
        }
        return known;
    }

    boolean has(String variable) {
        return variables.contains(variable);
    }

    private static boolean isOurs(Path jar) {
        String name = jar.getFileName().toString();
        return name.startsWith("dev.rapport.") || jar.getParent().endsWith("app");
    }

    private void readJar(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry model = zip.getEntry("META-INF/quarkus-config-doc/quarkus-config-model.json");
            if (model != null) {
                collect(JSON.readTree(zip.getInputStream(model)));
            }
            if (isOurs(jar)) {
                for (String name : PROPERTIES) {
                    ZipEntry properties = zip.getEntry(name);
                    if (properties != null) {
                        readProperties(
                                new String(zip.getInputStream(properties).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(jar.toString(), cause);
        }
    }

    /// Settings that are fixed when a service is built are none here: a variable would change nothing.
    private void collect(JsonNode node) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            Stream.concat(
                            Stream.of(node.path("path")),
                            node.path("additionalPaths").valueStream())
                    .map(path -> path.path("environmentVariable").asText())
                    .forEach(variables::add);
        }
        node.forEach(this::collect);
    }

    private void readProperties(String text) {
        REFERENCE.matcher(text).results().forEach(found -> add(found.group(1)));
    }

    private void add(String property) {
        variables.add(property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    }
}
