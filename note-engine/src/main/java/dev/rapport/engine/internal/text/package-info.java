/// The note as words: normalised characters that remember where they came from, tokens, sentences.
@NullMarked
package dev.rapport.engine.internal.text;

import org.jspecify.annotations.NullMarked;
