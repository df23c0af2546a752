/// Who asks, and from where.
@NullMarked
package dev.rapport.gateway.caller;

import org.jspecify.annotations.NullMarked;
