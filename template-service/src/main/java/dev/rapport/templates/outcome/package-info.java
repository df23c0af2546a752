/// What became of the notes that a template version was used for.
@NullMarked
package dev.rapport.templates.outcome;

import org.jspecify.annotations.NullMarked;
