/// What is refused before it reaches a service.
@NullMarked
package dev.rapport.gateway.guard;

import org.jspecify.annotations.NullMarked;
