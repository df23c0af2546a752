@NullMarked
package dev.rapport.followup;

import org.jspecify.annotations.NullMarked;
