/// Steps that will be or are due: planned after each move, claimed when their time comes, handled by the member.
@NullMarked
package dev.rapport.followup.reminder;

import org.jspecify.annotations.NullMarked;
