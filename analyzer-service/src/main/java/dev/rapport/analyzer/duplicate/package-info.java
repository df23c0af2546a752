/// Notes that are nearly one already sent by the team (S8, R6).
@NullMarked
package dev.rapport.analyzer.duplicate;

import org.jspecify.annotations.NullMarked;
