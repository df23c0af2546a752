/// A language model of the operator's choice may word the whole-note suggestion.
@NullMarked
package dev.rapport.analyzer.wording;

import org.jspecify.annotations.NullMarked;
