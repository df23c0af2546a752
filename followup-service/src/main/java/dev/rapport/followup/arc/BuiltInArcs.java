package dev.rapport.followup.arc;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The arcs that come with the product, as data in `arcs/`.
public final class BuiltInArcs {

    private static final String JOB_SEEKER = "job_seeker";
    private static final String RECRUITER = "recruiter";
    private static final Map<String, Arc> ALL = read();

    private BuiltInArcs() {}

    /// By their ids, in the order in which they are shown.
    public static Map<String, Arc> all() {
        return ALL;
    }

    public static Optional<Arc> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /// The id of the arc for who sends, where a workspace has chosen none: a job seeker's leads to an interest in a job
    /// (S14, S18), everybody else's does not (R7).
    public static String idFor(String sender) {
        return sender.equals(JOB_SEEKER) ? JOB_SEEKER : RECRUITER;
    }

    private static Map<String, Arc> read() {
        Map<String, Arc> arcs = new LinkedHashMap<>();
        JsonMapper json = ArcJson.mapper();
        for (String id : new String[] {JOB_SEEKER, RECRUITER}) {
            arcs.put(id, read(json, "/arcs/" + id + ".json"));
        }
        return Collections.unmodifiableMap(arcs);
    }

    private static Arc read(JsonMapper json, String resource) {
        try (InputStream stream = Objects.requireNonNull(BuiltInArcs.class.getResourceAsStream(resource), resource)) {
            return json.readValue(stream, Arc.class);
        } catch (IOException cause) {
            throw new UncheckedIOException(resource, cause);
        }
    }
}
