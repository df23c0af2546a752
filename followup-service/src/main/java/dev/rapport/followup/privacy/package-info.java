/// What is kept about people: exporting it, erasing it, and erasing it in time by itself.
@NullMarked
package dev.rapport.followup.privacy;

import org.jspecify.annotations.NullMarked;
