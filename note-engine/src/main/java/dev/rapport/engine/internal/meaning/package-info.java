/// The meaning tier: what each sentence does to its reader, whatever its words.
@NullMarked
package dev.rapport.engine.internal.meaning;

import org.jspecify.annotations.NullMarked;
