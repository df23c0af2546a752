/// Drafts that template-service prepares for due reminders.
@NullMarked
package dev.rapport.followup.draft;

import org.jspecify.annotations.NullMarked;
