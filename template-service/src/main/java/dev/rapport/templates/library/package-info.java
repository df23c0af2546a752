/// The templates of a workspace and their versions.
@NullMarked
package dev.rapport.templates.library;

import org.jspecify.annotations.NullMarked;
