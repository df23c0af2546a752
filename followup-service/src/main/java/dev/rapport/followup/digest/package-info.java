/// The day's reminders by e-mail in the member's morning.
@NullMarked
package dev.rapport.followup.digest;

import org.jspecify.annotations.NullMarked;
