@NullMarked
package dev.rapport.followup.role;

import org.jspecify.annotations.NullMarked;
