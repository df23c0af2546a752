/// What a command may touch of the world outside, and how it ends.
@NullMarked
package dev.rapport.cli.console;

import org.jspecify.annotations.NullMarked;
