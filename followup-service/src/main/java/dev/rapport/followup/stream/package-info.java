/// What happens to reminders, as server-sent events.
@NullMarked
package dev.rapport.followup.stream;

import org.jspecify.annotations.NullMarked;
