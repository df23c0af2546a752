/// Texts prepared for due reminders.
@NullMarked
package dev.rapport.templates.draft;

import org.jspecify.annotations.NullMarked;
