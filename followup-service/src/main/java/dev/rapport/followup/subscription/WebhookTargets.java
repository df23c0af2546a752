package dev.rapport.followup.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/// Decides where a webhook may go. Names are resolved once; the answer is checked and handed on to be connected to, so
/// that a name that points elsewhere a moment later changes nothing.
@ApplicationScoped
public class WebhookTargets {

    private final Networks allowed;
    private final HostResolver resolver;

    @Inject
    WebhookTargets(WebhookConfig config) {
        this(config.allowedNetworks().orElse(List.of()), InetAddress::getAllByName);
    }

    public WebhookTargets(List<String> allowed, HostResolver resolver) {
        this.allowed = Networks.parse(allowed);
        this.resolver = resolver;
    }

    /// The address to connect to.
    ///
    /// @throws ForbiddenTargetException if the host has no address, or any that is not allowed
    public InetAddress resolve(URI url) throws ForbiddenTargetException {
        InetAddress[] addresses = addresses(url);
        for (InetAddress address : addresses) {
            check(url, address);
        }
        return addresses[0];
    }

    private InetAddress[] addresses(URI url) throws ForbiddenTargetException {
        String host = url.getHost();
        try {
            InetAddress[] addresses = resolver.resolve(host);
            if (addresses.length > 0) {
                return addresses;
            }
        } catch (UnknownHostException unknown) {
            throw new ForbiddenTargetException("the host " + host + " has no address", unknown);
        }
        throw new ForbiddenTargetException("the host " + host + " has no address", null);
    }

    private void check(URI url, InetAddress address) throws ForbiddenTargetException {
        if (allowed.contains(address)) {
            return;
        }
        if (Networks.NOT_PUBLIC.contains(address)) {
            throw new ForbiddenTargetException("the host " + url.getHost() + " is not on the public internet", null);
        }
        if (!"https".equals(url.getScheme())) {
            throw new ForbiddenTargetException("only https is allowed on the public internet", null);
        }
    }
}
