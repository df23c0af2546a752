package dev.rapport.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Noor Haddad        | Noor
            Dr. Noor Haddad    | Noor
            Haddad, Noor       | Noor
            Noor Haddad, PhD   | Noor
            Jean-Luc Moreau    | Jean-Luc
            李 小龙              | 李
            '  '               | there
            '☆ ☆'              | there
            Prof. Dr.          | there
            """)
    void a_person_is_addressed_by_the_first_name(String name, String address) {
        assertThat(FirstName.of(name)).isEqualTo(address);
    }
}
