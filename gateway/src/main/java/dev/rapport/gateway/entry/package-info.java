/// How a request is known, and what is refused before it reaches anything.
@NullMarked
package dev.rapport.gateway.entry;

import org.jspecify.annotations.NullMarked;
