package dev.rapport.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What Quarkus left for GraalVM in a service's `target/native-sources`.
final class NativeSources {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Path> jars;
    private final Set<String> reflected = new HashSet<>();
    private final List<Pattern> resources = new ArrayList<>();

    private NativeSources(List<Path> jars) {
        this.jars = jars;
    }

    static NativeSources of(String service) {
        NativeSources sources = new NativeSources(Repository.files(
                service + "/target/native-sources", file -> file.toString().endsWith(".jar")));
        sources.jars.forEach(sources::readConfiguration);
        return sources;
    }

    boolean reflects(String className) {
        return reflected.contains(className);
    }

    boolean holds(String resource) {
        return resources.stream().anyMatch(pattern -> pattern.matcher(resource).matches());
    }

    boolean includes(String library) {
        return jars.stream().anyMatch(jar -> jar.getFileName().toString().contains(library));
    }

    /// Our own classes among them.
    JavaClasses ownClasses() {
        return new ClassFileImporter()
                .importLocations(ownJars().stream()
                        .map(jar -> Location.of(URI.create("jar:" + jar.toUri() + "!/")))
                        .toList());
    }

    /// The files in our own jars that are no classes and no notes of the build.
    List<String> ownResources() {
        return ownJars().stream()
                .flatMap(jar -> entries(jar).stream())
                .filter(name -> !name.endsWith("/") && !name.endsWith(".class") && !name.startsWith("META-INF/"))
                .toList();
    }

    private List<Path> ownJars() {
        return jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("dev.rapport.")
                        || jar.getFileName().toString().equals("native-check-runner.jar"))
                .toList();
    }

    private static List<String> entries(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(jar.toString(), cause);
        }
    }

    private void readConfiguration(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches("META-INF/native-image/.*reflect-config\\.json")) {
                    JSON.readTree(zip.getInputStream(entry))
                            .forEach(type -> reflected.add(type.path("name").asText()));
                } else if (entry.getName().matches("META-INF/native-image/.*resource-config\\.json")) {
                    for (JsonNode include :
                            JSON.readTree(zip.getInputStream(entry)).at("/resources/includes")) {
                        resources.add(Pattern.compile(include.path("pattern").asText()));
                    }
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(jar.toString(), cause);
        }
    }
}
