/// The platform as a person or another program meets it.
@NullMarked
package dev.rapport.e2e;

import org.jspecify.annotations.NullMarked;
