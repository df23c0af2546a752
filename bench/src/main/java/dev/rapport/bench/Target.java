package dev.rapport.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;

/// A door at which notes are judged.
///
/// @param token what the door wants to see, if anything
record Target(String name, URI url, Optional<String> token) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    HttpRequest request(String note) {
        var request = HttpRequest.newBuilder(url.resolve("/api/analyses"))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(note));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request.build();
    }
}
