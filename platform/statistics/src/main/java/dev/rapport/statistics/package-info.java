/// What may be said of a share, and of two of them, from the counts that there are.
@NullMarked
package dev.rapport.statistics;

import org.jspecify.annotations.NullMarked;
