package dev.rapport.engine;

import org.jspecify.annotations.Nullable;

/// Who writes to whom and why. The same words are judged differently in different contexts (S9).
///
/// @param recipient what is known of the reader; the judgement uses the name alone, to check the greeting
public record NoteContext(Sender sender, Audience audience, Situation situation, Recipient recipient) {

    public NoteContext(Sender sender, Audience audience, Situation situation) {
        this(sender, audience, situation, Recipient.UNKNOWN);
    }

    public NoteContext(Sender sender, Audience audience, Situation situation, @Nullable String recipientName) {
        this(sender, audience, situation, Recipient.named(recipientName));
    }

    public @Nullable String recipientName() {
        return recipient.name();
    }
}
