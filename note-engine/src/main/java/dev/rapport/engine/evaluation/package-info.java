/// How well the engine judges notes whose verdict a careful reader has written down.
@NullMarked
package dev.rapport.engine.evaluation;

import org.jspecify.annotations.NullMarked;
