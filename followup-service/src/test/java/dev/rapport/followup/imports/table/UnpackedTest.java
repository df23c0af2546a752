package dev.rapport.followup.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    private static final String HEADER = "First Name,Last Name,Connected On\n";
    private static final long PLENTY = 1 << 30;

    @TempDir
    Path folder;

    @Test
    void a_small_zip_that_unpacks_to_much_is_given_up_at_the_limit() throws IOException {
        // Given
        long limit = 4 << 20;
        Path bomb = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("Connections.csv"));
            zip.write(HEADER.getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);

        // When
        assertThatThrownBy(() -> Unpacked.zip(bomb, limit))
                // Then
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("unpacks to more than " + limit);
    }

    @Test
    void the_limit_is_that_of_all_entries_together() throws IOException {
        // Given
        Path zip = folder.resolve("many.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 20; i++) {
                out.putNextEntry(new ZipEntry(i + ".csv"));
                out.write(new byte[1 << 20]);
            }
        }

        // When
        assertThatThrownBy(() -> Unpacked.zip(zip, 10 << 20))
                // Then
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void an_entry_named_after_a_place_outside_is_read_and_written_nowhere() throws IOException {
        // Given
        Path zip = zip("../../escaped/Connections.csv", HEADER + "Ada,Nwosu,08 Feb 2026\n");

        // When
        try (Unpacked unpacked = Unpacked.zip(zip, PLENTY)) {
            // Then
            TableFile table = unpacked.tables().getFirst();
            assertThat(table.name()).isEqualTo("Connections.csv");
            assertThat(table.path().getParent().getFileName().toString()).startsWith("rapport-import");
            assertThat(Files.exists(folder.resolveSibling("escaped"))).isFalse();
            assertThat(Files.exists(folder.getParent().resolveSibling("escaped")))
                    .isFalse();
        }
    }

    @Test
    void nothing_stays_on_disk() throws IOException {
        // Given
        Unpacked unpacked = Unpacked.zip(zip("a/Connections.csv", HEADER), PLENTY);
        Path place = unpacked.tables().getFirst().path();

        // When
        unpacked.close();

        // Then
        assertThat(place.getParent()).doesNotExist();
    }

    @Test
    void what_is_no_zip_is_said_to_be_none() throws IOException {
        Path text = Files.writeString(folder.resolve("x.zip"), "Hello");

        assertThatThrownBy(() -> Unpacked.zip(text, PLENTY)).hasMessageContaining("no zip that can be read");
    }

    @Test
    void a_zip_without_a_known_table_is_refused_with_what_is_known() throws IOException {
        Path zip = zip("Skills.csv", "Name\nListening\n");

        assertThatThrownBy(() -> Unpacked.zip(zip, PLENTY)).hasMessageContaining("Connected On");
    }

    private Path zip(String name, String content) throws IOException {
        Path file = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
