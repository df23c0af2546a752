/// Which service a public path belongs to, and the way there and back.
@NullMarked
package dev.rapport.gateway.routing;

import org.jspecify.annotations.NullMarked;
