/// Forgetting people who were erased.
@NullMarked
package dev.rapport.templates.erasure;

import org.jspecify.annotations.NullMarked;
