/// The command line: the engine with no server.
@NullMarked
package dev.rapport.cli;

import org.jspecify.annotations.NullMarked;
