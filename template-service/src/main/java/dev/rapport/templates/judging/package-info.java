/// What analyzer-service thinks of a text.
@NullMarked
package dev.rapport.templates.judging;

import org.jspecify.annotations.NullMarked;
