/// The correlation id and the access log.
@NullMarked
package dev.rapport.gateway.trace;

import org.jspecify.annotations.NullMarked;
