package dev.rapport.gateway.entry;

import dev.rapport.gateway.problem.GatewayProblem;

/// What those are told who may not come in.
final class Refusals {

    static final GatewayProblem SIGN_IN_NEEDED = GatewayProblem.of(
            401, "sign-in-needed", "Unauthorized", "Sign in, or send an API key as Authorization: Bearer rap_….");

    static final GatewayProblem KEY_REFUSED = GatewayProblem.of(
            401, "key-refused", "Unauthorized", "The key is unknown, expired or revoked; make another.");

    static final GatewayProblem SESSION_NEEDED = GatewayProblem.of(
            403, "session-needed", "Forbidden", "Accounts, workspaces and keys are for people who have signed in.");

    static final GatewayProblem NO_WORKSPACE = GatewayProblem.of(
            403, "no-workspace", "Forbidden", "This account belongs to no workspace; ask for an invitation.");

    static final GatewayProblem CROSS_ORIGIN = GatewayProblem.of(
            403,
            "cross-origin",
            "Forbidden",
            "A session writes from Rapport's own pages alone; a program sends an API key, or an Origin header.");

    private Refusals() {}

    static GatewayProblem scopeMissing(String scope) {
        return GatewayProblem.of(403, "scope-missing", "Forbidden", "The key lacks the scope " + scope + ".");
    }
}
