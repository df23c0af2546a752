package dev.rapport.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@cmd",
                "+a",
                "-a",
                " =1",
                "\t=1",
                "'=1",
                "''=1",
                "-5",
                "'\n",
                "'5",
                "'tis",
                "\u200b=x",
                "plain",
                "'",
                ""
            })
    void a_cell_comes_back_as_it_was(String cell) {
        String row = CsvCells.join(List.of(cell, "end"));

        List<String> cells = CsvCells.split(row, ',');

        assertThat(CsvCells.restored(cells.getFirst())).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@cmd", "+a", "-a", "\u200b=x"})
    void a_formula_is_written_as_text(String cell) {
        assertThat(FormulaGuard.plain(cell)).startsWith("'");
    }
}
