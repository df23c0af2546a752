/// The pattern tier: phrase grammars in resource files, compiled into one automaton over tokens.
@NullMarked
package dev.rapport.engine.internal.pattern;

import org.jspecify.annotations.NullMarked;
