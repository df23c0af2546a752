/// What the analyzer says of a template's own samples.
@NullMarked
package dev.rapport.templates.linting;

import org.jspecify.annotations.NullMarked;
