@NullMarked
package dev.rapport.templates.role;

import org.jspecify.annotations.NullMarked;
