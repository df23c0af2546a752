/// Firing what is due: the service side by side with two schedulers that keep their jobs in Postgres too.
@NullMarked
package dev.rapport.bench.reminders;

import org.jspecify.annotations.NullMarked;
