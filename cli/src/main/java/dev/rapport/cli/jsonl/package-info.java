/// JSON lines in, JSON lines out.
@NullMarked
package dev.rapport.cli.jsonl;

import org.jspecify.annotations.NullMarked;
