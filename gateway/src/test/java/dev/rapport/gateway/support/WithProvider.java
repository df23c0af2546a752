package dev.rapport.gateway.support;

import dev.rapport.tenancy.DefaultWorkspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/// A closed gateway with an identity provider.
public class WithProvider extends Closed {

    private static final String ISSUER = "default";
    private static final long LIFETIME = 600;
    private static final MockOAuth2Server PROVIDER = started();

    private static MockOAuth2Server started() {
        var server = new MockOAuth2Server();
        server.start();
        return server;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(super.getConfigOverrides());
        config.putAll(Map.of(
                "rapport.sso.enabled",
                "true",
                "rapport.sso.name",
                "Example SSO",
                "rapport.sso.issuer",
                PROVIDER.issuerUrl(ISSUER).toString(),
                "rapport.sso.client-secret",
                "a secret of the client that is long enough",
                "rapport.sso.newcomers",
                "viewer",
                "rapport.sso.programs.nightly-import.workspace",
                DefaultWorkspace.ID.toString(),
                "rapport.sso.programs.nightly-import.scopes",
                "analyse:read"));
        return config;
    }

    public static String address() {
        return PROVIDER.issuerUrl(ISSUER).toString();
    }

    /// Whom the provider will say has signed in.
    public static void nextPerson(String subject, Map<String, Object> claims) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("rapport"), claims, LIFETIME));
    }

    /// As the provider gives it for client credentials.
    public static String programsToken(String client, String audience) {
        return PROVIDER.issueToken(
                        ISSUER,
                        client,
                        new DefaultOAuth2TokenCallback(
                                ISSUER, client, "JWT", List.of(audience), Map.of("azp", client), LIFETIME))
                .serialize();
    }
}
