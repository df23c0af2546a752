/// The engine as a bean, timed and counted.
@NullMarked
package dev.rapport.analyzer.engine;

import org.jspecify.annotations.NullMarked;
