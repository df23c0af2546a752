/// Makes the engine's trained files from the corpus: the same bytes from the same input, with a JDK and Maven only.
@NullMarked
package dev.rapport.engine.training;

import org.jspecify.annotations.NullMarked;
