/// The structure tier: what a sentence is about, what it names, how the note is built.
@NullMarked
package dev.rapport.engine.internal.structure;

import org.jspecify.annotations.NullMarked;
