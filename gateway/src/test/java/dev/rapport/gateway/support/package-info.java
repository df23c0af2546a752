/// Real servers for the gateway to stand in front of.
@NullMarked
package dev.rapport.gateway.support;

import org.jspecify.annotations.NullMarked;
