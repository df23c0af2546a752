package dev.rapport.engine.internal.text;

/// What a token is.
public enum TokenKind {
    WORD,
    NUMBER,
    LINK,
    MENTION,
    EMOJI,
    /// A placeholder that was not filled: `{name}`, `[Company]`.
    SLOT,
    /// A tag of HTML, which a reader of the network would see as it stands.
    TAG,
    PUNCTUATION
}
