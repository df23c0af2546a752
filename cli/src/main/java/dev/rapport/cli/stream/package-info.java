/// Reading line by line and working in parallel without losing the order, in constant memory.
@NullMarked
package dev.rapport.cli.stream;

import org.jspecify.annotations.NullMarked;
