package dev.rapport.engine;

import org.jspecify.annotations.Nullable;

/// Who writes to whom and why. The same words are judged differently in different contexts (S9).
///
/// @param recipientName the reader's first or full name if the sender gave it, used to check the greeting
public record NoteContext(
        Sender sender,
        Audience audience,
        Situation situation,
        @Nullable String recipientName) {

    public NoteContext(Sender sender, Audience audience, Situation situation) {
        this(sender, audience, situation, null);
    }
}
