package dev.rapport.followup.connection;

import org.jspecify.annotations.Nullable;

/// A word to the member where a state invites a mistake.
final class Advice {

    private Advice() {}

    static @Nullable String of(ConnectionState state) {
        return switch (state) {
            case ConnectionState.NotAccepted ended ->
                "Let it be, and follow them instead: you see what they post, and they owe you nothing (S17).";
            case ConnectionState.Withdrawn ended ->
                "The network may refuse another invitation for up to three weeks. Following them needs none (S17).";
            case ConnectionState.Expired ended -> "No answer in half a year is an answer. Follow them instead (S17).";
            case ConnectionState.Prepared open -> null;
            case ConnectionState.Sent open -> null;
            case ConnectionState.Accepted open -> null;
            case ConnectionState.InConversation open -> null;
            case ConnectionState.InterestMentioned open -> null;
            case ConnectionState.Closed ended -> null;
        };
    }
}
