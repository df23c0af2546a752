/// How a template changes: saved, reviewed, published, rolled back, retired; who did it, when and why.
@NullMarked
package dev.rapport.templates.editing;

import org.jspecify.annotations.NullMarked;
