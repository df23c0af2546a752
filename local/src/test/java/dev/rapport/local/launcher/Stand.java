package dev.rapport.local.launcher;

import io.quarkus.runner.GeneratedMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// A built repository of stand-in services, and the launcher as the real process that a person starts on it.
record Stand(Path home) {

    Path repository() {
        return home.resolve("the repository");
    }

    Path data() {
        return home.resolve("the data");
    }

    Stand build() throws IOException {
        for (ServiceDefinition service : ServiceDefinition.values()) {
            Path application = service.application(repository()).directory();
            Files.createDirectories(application.resolve("app"));
            writeJar(application.resolve("quarkus-run.jar"));
            writeJar(application.resolve("app/stand-in.jar"));
        }
        Files.createDirectories(repository().resolve("target"));
        return this;
    }

    private static void writeJar(Path jar) throws IOException {
        String entry = GeneratedMain.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                InputStream code = GeneratedMain.class.getResourceAsStream("GeneratedMain.class")) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
    }

    /// Starts `rapport up` in a process group of its own that heeds the terminal's signals, as a terminal would.
    Process up(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        line.addAll(List.of("--repository", repository().toString(), "--data", data().toString(), "--port", "0"));
        line.addAll(List.of(options));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    /// Reads on until the line that says where the platform answers.
    static String awaitReady(BufferedReader console) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            seen.append(line).append('\n');
            if (line.contains("is ready after")) {
                return line.substring(line.indexOf("http://")).strip();
            }
        }
        throw new AssertionError("the launcher ended before it was ready:\n" + seen);
    }
}
