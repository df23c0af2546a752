package dev.rapport.gateway.caller;

import java.util.Locale;

/// By what a request was known.
public enum Via {
    /// By nothing: the installation has no owner yet and lets everyone in.
    OPEN,
    SESSION,
    KEY,
    /// An access token of the identity provider.
    PROVIDER;

    /// As clients and the audit log read it.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
