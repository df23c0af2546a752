/// The evaluate subcommand.
@NullMarked
package dev.rapport.cli.evaluate;

import org.jspecify.annotations.NullMarked;
