package dev.rapport.templates.judging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.service.correlation.Correlation;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// analyzer-service's HTTP API, the part that is used here.
@RegisterRestClient(configKey = "analyzer")
@Path("/api/analyses")
interface AnalyzerApi {

    @POST
    JsonNode analyse(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(Correlation.HEADER) String correlationId,
            TextToJudge text);
}
