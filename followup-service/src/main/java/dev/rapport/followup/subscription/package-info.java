/// Who is told of reminders, and how: webhooks, digests, calendar feeds.
@NullMarked
package dev.rapport.followup.subscription;

import org.jspecify.annotations.NullMarked;
