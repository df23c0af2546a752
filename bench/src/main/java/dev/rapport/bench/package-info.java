/// Measures the platform as it is shipped, on the machine at hand.
@NullMarked
package dev.rapport.bench;

import org.jspecify.annotations.NullMarked;
