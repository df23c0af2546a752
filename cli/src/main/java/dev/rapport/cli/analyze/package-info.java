/// The analyze subcommand.
@NullMarked
package dev.rapport.cli.analyze;

import org.jspecify.annotations.NullMarked;
