/// The log of who did what, which only grows.
@NullMarked
package dev.rapport.gateway.audit;

import org.jspecify.annotations.NullMarked;
