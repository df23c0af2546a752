/// The sentence model: an ONNX transformer behind the engine's [dev.rapport.engine.internal.meaning.SentenceEncoder].
@NullMarked
package dev.rapport.engine.model;

import org.jspecify.annotations.NullMarked;
