package dev.rapport.gateway.routing;

import java.net.URI;

/// A service behind the door.
public enum Upstream {
    ANALYZER("analyzer-service"),
    TEMPLATES("template-service"),
    FOLLOWUP("followup-service");

    private final String service;

    Upstream(String service) {
        this.service = service;
    }

    public String service() {
        return service;
    }

    public URI address(GatewayConfig.Upstreams upstreams) {
        return switch (this) {
            case ANALYZER -> upstreams.analyzer();
            case TEMPLATES -> upstreams.templates();
            case FOLLOWUP -> upstreams.followup();
        };
    }
}
