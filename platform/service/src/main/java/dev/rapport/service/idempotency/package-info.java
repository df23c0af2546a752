/// Writes that a client may repeat: the same key does the thing once.
@NullMarked
package dev.rapport.service.idempotency;

import org.jspecify.annotations.NullMarked;
