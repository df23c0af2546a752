package dev.rapport.engine.internal.text;

import java.util.List;

/// A note as the rules read it.
///
/// @param source the text as sent
public record NoteText(String source, NormalText normal, Tokens tokens, List<Sentence> sentences, int characters) {

    public NoteText {
        sentences = List.copyOf(sentences);
    }

    /// Where the token begins in the text as sent.
    public int sourceStart(int token) {
        return token < tokens.count() ? normal.sourceStart(tokens.start(token)) : source.length();
    }

    /// Where the span that ends before token `end` ends in the text as sent.
    public int sourceEnd(int end) {
        return end > 0 ? normal.sourceEnd(tokens.end(end - 1)) : 0;
    }

    /// The words of tokens `[first, end)` as the sender wrote them.
    public String quote(int first, int end) {
        return source.substring(sourceStart(first), Math.max(sourceStart(first), sourceEnd(end)));
    }

    /// The normalised words of a sentence.
    public String words(Sentence sentence) {
        return normal.text().substring(tokens.start(sentence.first()), tokens.end(sentence.end() - 1));
    }

    public List<Sentence> body() {
        return sentences.stream().filter(Sentence::isBody).toList();
    }
}
