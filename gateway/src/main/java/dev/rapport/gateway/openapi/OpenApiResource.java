package dev.rapport.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.gateway.routing.GatewayConfig;
import dev.rapport.gateway.routing.OwnPaths;
import dev.rapport.gateway.routing.Route;
import dev.rapport.gateway.routing.Upstream;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.mutiny.Uni;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The public API's description: the gateway's own and the services', asked of them once they are all there. While one
/// is not, what the others say
/// is
/// given, with the missing named in `x-missing-services`, and nothing is remembered.
@Singleton
@Path("/openapi")
public class OpenApiResource {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final HttpClient client;
    private final GatewayConfig config;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;
    private final AtomicReference<@Nullable ObjectNode> complete = new AtomicReference<>();

    private record Description(Upstream upstream, Optional<JsonNode> document) {}

    OpenApiResource(Vertx vertx, GatewayConfig config, OpenApiDocumentService own, ObjectMapper json) {
        this.own = own;
        this.client = vertx.createHttpClient();
        this.config = config;
        this.json = json;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Uni<JsonNode> document() {
        ObjectNode known = complete.get();
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        var descriptions = Arrays.stream(Upstream.values()).map(this::ask).toList();
        return Uni.createFrom()
                .completionStage(Future.all(descriptions)
                        .<JsonNode>map(all -> merge(all.list()))
                        .toCompletionStage());
    }

    private Future<Description> ask(Upstream upstream) {
        var address = upstream.address(config.upstreams()).resolve("/q/openapi?format=json");
        var options = new RequestOptions()
                .setAbsoluteURI(address.toString())
                .setMethod(HttpMethod.GET)
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(request -> request.send())
                .compose(HttpClientResponse::body)
                .map(body -> new Description(upstream, Optional.of(read(body.getBytes()))))
                .otherwise(new Description(upstream, Optional.empty()));
    }

    private ObjectNode merge(List<Description> descriptions) {
        var merger = new OpenApiMerger(path -> Route.of(path).isPresent() || OwnPaths.cover(path));
        merger.add("Gateway", read(own.getDocument(Format.JSON)));
        for (Description description : descriptions) {
            description.document().ifPresent(document -> merger.add(prefix(description.upstream()), document));
        }
        ObjectNode merged = merger.merged();
        var missing = descriptions.stream()
                .filter(description -> description.document().isEmpty())
                .map(description -> description.upstream().service())
                .toList();
        if (missing.isEmpty()) {
            complete.set(merged);
        } else {
            merged.putPOJO("x-missing-services", missing);
        }
        return merged;
    }

    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException notJson) {
            throw new IllegalStateException("not an OpenAPI document", notJson);
        }
    }

    private static String prefix(Upstream upstream) {
        String name = upstream.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
