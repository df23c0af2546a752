/// The library as a file, in and out.
@NullMarked
package dev.rapport.templates.exchange;

import org.jspecify.annotations.NullMarked;
