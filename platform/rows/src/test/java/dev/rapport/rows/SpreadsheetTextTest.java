package dev.rapport.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    private static final String TEXT = "id,text\n1,Grüße aus Zürich – “schön”\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void the_same_text_is_read_from_each_encoding(String charset) throws IOException {
        // Given
        Path file = Files.write(folder.resolve("notes.csv"), TEXT.getBytes(Charset.forName(charset)));

        // When
        String read = read(file);

        // Then
        assertThat(read).isEqualTo(TEXT);
    }

    @Test
    void little_endian_as_excel_writes_unicode_text_is_read() throws IOException {
        // Given
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        // When
        String read = read(Files.write(folder.resolve("notes.txt"), bytes));

        // Then
        assertThat(read).isEqualTo(TEXT);
    }

    @Test
    void a_character_cut_by_the_end_of_a_block_does_not_make_it_another_encoding() throws IOException {
        // Given
        String text = "a".repeat((1 << 16) - 1) + "ü".repeat(1 << 16);
        Path file = Files.writeString(folder.resolve("long.csv"), text);

        // When
        Charset charset = SpreadsheetText.charsetOf(file);

        // Then
        assertThat(charset).isEqualTo(StandardCharsets.UTF_8);
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = SpreadsheetText.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
