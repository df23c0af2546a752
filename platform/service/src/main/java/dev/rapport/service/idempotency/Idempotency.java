package dev.rapport.service.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.service.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Runs a write in a transaction; if the client sent an `Idempotency-Key`, once for that key and workspace. The key and
/// the answer are stored in the transaction of the write, so that a crash leaves both or neither.
///
/// A repeated key with the same request gets the stored status and body; with another request it is a problem (422).
/// Two requests with one key at the same time: the second waits for the first. A write that fails stores nothing, and
/// its key may be used again.
@ApplicationScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private final IdempotencyStore store;
    private final ObjectMapper json;

    Idempotency(IdempotencyStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    /// @param key the header as it came, null if there was none
    /// @param operation what is done to what, ids included (`sent 0190…`)
    /// @param request what the client asked for, as it was read
    /// @param write answers with an entity that Jackson writes, or with none
    public Response once(@Nullable String key, String operation, @Nullable Object request, Callable<Response> write) {
        if (key == null) {
            return QuarkusTransaction.joiningExisting().call(write);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problems.invalidField(
                    HEADER, "is blank or too long", "send 1 to " + LONGEST_KEY + " characters, a UUID for example");
        }
        String hash = hash(operation, request);
        return QuarkusTransaction.joiningExisting().call(() -> onceForKey(key, hash, write));
    }

    private Response onceForKey(String key, String hash, Callable<Response> write) throws Exception {
        if (!store.reserve(key, hash)) {
            return store.answer(key, hash)
                    .map(Idempotency::replay)
                    .orElseThrow(() -> Problems.unprocessable(
                            "idempotency-key-reused", "This Idempotency-Key was used for another request."));
        }
        Response response = write.call();
        store.complete(key, new StoredAnswer(response.getStatus(), body(response)));
        return response;
    }

    private String body(Response response) throws JsonProcessingException {
        return response.getEntity() == null ? "" : json.writeValueAsString(response.getEntity());
    }

    private static Response replay(StoredAnswer answer) {
        var response = Response.status(answer.status());
        return answer.body().isEmpty()
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(answer.body())
                        .build();
    }

    private String hash(String operation, @Nullable Object request) {
        try {
            String text = operation + '\n' + json.writeValueAsString(request);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException cause) {
            throw new IllegalStateException("what was read from JSON can be written, and every JDK has SHA-256", cause);
        }
    }

    /// The status and body that a write answered with.
    record StoredAnswer(int status, String body) {}
}
