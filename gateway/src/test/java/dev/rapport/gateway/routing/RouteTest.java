package dev.rapport.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/imports", "/api/batches", "/api/templates/import"})
    void files_may_be_long(String path) {
        assertThat(Route.of(path))
                .hasValueSatisfying(route -> assertThat(route.upload()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/templates", "/api/templates/importance", "/api/templates/export", "/api/analyses"})
    void what_is_no_file_may_not(String path) {
        assertThat(Route.of(path))
                .hasValueSatisfying(route -> assertThat(route.upload()).isFalse());
    }
}
