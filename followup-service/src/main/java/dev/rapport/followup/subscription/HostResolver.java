package dev.rapport.followup.subscription;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Finds the addresses of a host.
@FunctionalInterface
public interface HostResolver {

    InetAddress[] resolve(String host) throws UnknownHostException;
}
