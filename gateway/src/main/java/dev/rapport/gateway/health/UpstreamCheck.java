package dev.rapport.gateway.health;

import dev.rapport.gateway.routing.GatewayConfig;
import dev.rapport.gateway.routing.Upstream;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Whether the services are ready, in `/q/health`. It is no part of the gateway's own readiness: with one service away
/// it
/// still serves the pages and the others, and says so plainly for what is missing.
@Wellness
class UpstreamCheck implements AsyncHealthCheck {

    private static final int TIMEOUT_MILLIS = 1000;

    private final HttpClient client;
    private final GatewayConfig config;

    private record Answer(Upstream upstream, boolean ready) {}

    UpstreamCheck(Vertx vertx, GatewayConfig config) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
        this.config = config;
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var answers = Arrays.stream(Upstream.values()).map(this::ask).toList();
        return Uni.createFrom()
                .completionStage(
                        Future.all(answers).map(all -> report(all.list())).toCompletionStage());
    }

    private Future<Answer> ask(Upstream upstream) {
        var ready = upstream.address(config.upstreams()).resolve("/q/health/ready");
        var options = new RequestOptions()
                .setAbsoluteURI(ready.toString())
                .setMethod(HttpMethod.GET)
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(request -> request.send())
                .map(response -> new Answer(upstream, response.statusCode() == 200))
                .otherwise(new Answer(upstream, false));
    }

    private static HealthCheckResponse report(List<Answer> answers) {
        var response = HealthCheckResponse.named("services");
        answers.forEach(answer -> response.withData(answer.upstream().service(), answer.ready()));
        return response.status(answers.stream().allMatch(Answer::ready)).build();
    }
}
