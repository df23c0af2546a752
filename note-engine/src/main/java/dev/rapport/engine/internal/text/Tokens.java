package dev.rapport.engine.internal.text;

import java.util.Arrays;

/// The tokens of a note, as parallel arrays: token `i` covers `[start(i), end(i))` of the normalised text.
///
/// A contraction gives two tokens ("I'd": I, would).
public final class Tokens {

    private final String text;
    private int count;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private int[] written;
    private TokenKind[] kinds;

    Tokens(String text) {
        this.text = text;
        int capacity = Math.max(16, text.length() / 4);
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.words = new int[capacity];
        this.written = new int[capacity];
        this.kinds = new TokenKind[capacity];
    }

    void add(TokenKind kind, int start, int end, int word) {
        add(kind, start, end, word, word);
    }

    /// @param asWritten the number of the word as it stands there, where it is an alias of another
    void add(TokenKind kind, int start, int end, int word, int asWritten) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            words = Arrays.copyOf(words, count * 2);
            written = Arrays.copyOf(written, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        written[count] = asWritten;
        kinds[count] = kind;
        count++;
    }

    public int count() {
        return count;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /// The number of the word in the lexicon, or [Lexicon#UNKNOWN].
    public int word(int token) {
        return words[token];
    }

    /// The number of the word as it stands there, before aliases were opened, or [Lexicon#UNKNOWN].
    public int written(int token) {
        return written[token];
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    public boolean isWord(int token) {
        return kinds[token] == TokenKind.WORD;
    }

    public boolean isPunctuation(int token, char c) {
        return kinds[token] == TokenKind.PUNCTUATION && text.charAt(starts[token]) == c;
    }

    public char firstChar(int token) {
        return text.charAt(starts[token]);
    }

    public boolean isCapitalised(int token) {
        return kinds[token] == TokenKind.WORD && Character.isUpperCase(firstChar(token));
    }

    /// Whether white space stands between this token and the one before.
    public boolean spaceBefore(int token) {
        return token == 0 || ends[token - 1] < starts[token];
    }

    public String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /// How many line breaks stand between this token and the one before.
    public int lineBreaksBefore(int token) {
        int breaks = 0;
        for (int i = token == 0 ? 0 : ends[token - 1]; i < starts[token]; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks;
    }
}
