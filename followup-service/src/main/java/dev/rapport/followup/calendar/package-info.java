/// Reminders as a calendar feed at a secret address.
@NullMarked
package dev.rapport.followup.calendar;

import org.jspecify.annotations.NullMarked;
