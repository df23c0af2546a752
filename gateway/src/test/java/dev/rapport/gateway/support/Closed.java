package dev.rapport.gateway.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A gateway on a network: nobody comes in before its owner has claimed it.
public class Closed implements QuarkusTestProfile {

    public static final String CLAIM_TOKEN = "the-token-on-the-console";

    @Override
    public String getConfigProfile() {
        return "closed";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("rapport.identity.claim-token", CLAIM_TOKEN, "rapport.identity.throttle.tries-per-account", "5");
    }
}
