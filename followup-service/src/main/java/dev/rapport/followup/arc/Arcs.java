package dev.rapport.followup.arc;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The arcs that come with the product, as data in `arcs/`.
@ApplicationScoped
public class Arcs {

    private static final String JOB_SEEKER = "job_seeker";

    private final Arc jobSeeker;
    private final Arc recruiter;

    Arcs(ObjectMapper json) {
        this.jobSeeker = read(json, JOB_SEEKER);
        this.recruiter = read(json, "recruiter");
    }

    /// The arc for who sends: a job seeker's leads to an interest in a job (S14, S18), everybody else's does not (R7).
    public Arc forSender(String sender) {
        return sender.equals(JOB_SEEKER) ? jobSeeker : recruiter;
    }

    static Arc read(ObjectMapper json, String name) {
        String resource = "/arcs/" + name + ".json";
        try (InputStream stream = Objects.requireNonNull(Arcs.class.getResourceAsStream(resource), resource)) {
            return json.readValue(stream, Arc.class);
        } catch (IOException cause) {
            throw new UncheckedIOException(resource, cause);
        }
    }
}
