package dev.rapport.templates.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.templates.library.SlotForm;
import dev.rapport.templates.library.TemplateForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvLibraryPropertyTest {

    private final CsvLibrary csv = new CsvLibrary(new ObjectMapper());

    @Property
    void what_is_written_is_read_back_as_it_was(@ForAll("libraries") List<TemplateForm> templates) {
        byte[] file = csv.write(templates).getBytes(StandardCharsets.UTF_8);

        assertThat(csv.read(file)).extracting(CsvLibrary.Row::template).isEqualTo(templates);
    }

    @Provide
    Arbitrary<List<TemplateForm>> libraries() {
        return Combinators.combine(texts(), texts(), texts())
                .as(CsvLibraryPropertyTest::form)
                .list()
                .ofMaxSize(4);
    }

    /// What spreadsheets and CSV readers trip over, in any order.
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "=", "+", "-", "@", "'", "\"", ",", ";", "|", "\n", "\r\n", "\t", " ", "7", "é", "{{x}}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    private static TemplateForm form(String name, String purpose, String text) {
        SlotForm slot = new SlotForm("x", "topic", true, purpose, name, null, 5, 12);
        return new TemplateForm(
                null,
                name,
                purpose,
                "note",
                "other",
                List.of("peer", "unknown"),
                "cold",
                List.of(),
                text,
                List.of(slot));
    }
}
