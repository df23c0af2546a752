package dev.rapport.followup.arc;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The arcs that come with the product, as data in `arcs/`.
@ApplicationScoped
public class Arcs {

    private static final String JOB_SEEKER = "job_seeker";

    /// How requests are read is no matter of the arcs.
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Arc jobSeeker = read(JOB_SEEKER);
    private final Arc recruiter = read("recruiter");

    /// The arc for who sends: a job seeker's leads to an interest in a job (S14, S18), everybody else's does not (R7).
    public Arc forSender(String sender) {
        return sender.equals(JOB_SEEKER) ? jobSeeker : recruiter;
    }

    static Arc read(String name) {
        String resource = "/arcs/" + name + ".json";
        try (InputStream stream = Objects.requireNonNull(Arcs.class.getResourceAsStream(resource), resource)) {
            return JSON.readValue(stream, Arc.class);
        } catch (IOException cause) {
            throw new UncheckedIOException(resource, cause);
        }
    }
}
