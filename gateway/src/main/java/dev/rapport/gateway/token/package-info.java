/// The signed token under which a request travels inside.
@NullMarked
package dev.rapport.gateway.token;

import org.jspecify.annotations.NullMarked;
