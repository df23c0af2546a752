/// Evidence into findings, findings into points, points into a verdict.
@NullMarked
package dev.rapport.engine.internal.judge;

import org.jspecify.annotations.NullMarked;
