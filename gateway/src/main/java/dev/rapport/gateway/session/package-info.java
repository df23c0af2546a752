/// Signing in and out, and what a signed-in person may see of it.
@NullMarked
package dev.rapport.gateway.session;

import org.jspecify.annotations.NullMarked;
