/// Problem documents for what the gateway itself refuses or cannot do.
@NullMarked
package dev.rapport.gateway.problem;

import org.jspecify.annotations.NullMarked;
