/// What became of notes, by the rules that had findings in them.
@NullMarked
package dev.rapport.analyzer.outcome;

import org.jspecify.annotations.NullMarked;
