package dev.rapport.service.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

class CorrelationFilter {

    @ServerRequestFilter(preMatching = true)
    public void begin(ContainerRequestContext request) {
        request.setProperty(Correlation.MDC_KEY, Correlation.begin(request.getHeaderString(Correlation.HEADER)));
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = request.getProperty(Correlation.MDC_KEY);
        if (id != null) {
            response.getHeaders().putSingle(Correlation.HEADER, id);
        }
        Correlation.end();
    }
}
