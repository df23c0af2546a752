/// The clock that everything asks.
@NullMarked
package dev.rapport.service.time;

import org.jspecify.annotations.NullMarked;
