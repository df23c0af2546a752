package dev.rapport.templates.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The templates that ship with the platform, in `starter-library.json` in the format of imports. Its version goes up
/// when
/// a template is added, so that workspaces which have an older library get it too.
@ApplicationScoped
public class StarterLibrary {

    static final String RESOURCE = "/starter-library.json";

    private final LibraryFile file;

    StarterLibrary(ObjectMapper json) {
        try (InputStream resource = StarterLibrary.class.getResourceAsStream(RESOURCE)) {
            file = json.readValue(resource, LibraryFile.class);
        } catch (IOException cause) {
            throw new UncheckedIOException("the starter library can't be read", cause);
        }
    }

    int version() {
        return file.version();
    }

    List<TemplateForm> templates() {
        return Objects.requireNonNull(file.templates(), "the starter library has templates");
    }
}
