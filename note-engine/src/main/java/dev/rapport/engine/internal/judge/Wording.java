package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import dev.rapport.engine.internal.text.TokenKind;
import dev.rapport.engine.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/// What the classifier is given to read: the sentence without markup and words that are allowed anyway, slips of the
/// pen mended, so that a typo does not change what a sentence is taken to do.
final class Wording {

    /// No sentence of a note is longer; what stands beyond is not read, so that time stays in proportion.
    private static final int LONGEST = 600;

    private final Knowledge knowledge;

    Wording(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// The whole note, sentence after sentence; linear, as each is cut where no sentence of a note would end.
    String of(NoteText note, AllowedWords allowed) {
        StringBuilder words = new StringBuilder();
        for (Sentence sentence : note.sentences()) {
            if (words.length() < LONGEST * 2) {
                words.append(words.isEmpty() ? "" : " ").append(of(note, sentence, allowed));
            }
        }
        return words.toString();
    }

    String of(NoteText note, Sentence sentence, AllowedWords allowed) {
        Tokens tokens = note.tokens();
        int start = tokens.start(sentence.first());
        StringBuilder read = null;
        int copied = start;
        int end = start;
        for (int i = sentence.first(); i < sentence.end() && tokens.end(i) - start <= LONGEST; i++) {
            String instead = instead(note, i, allowed);
            if (instead != null) {
                read = read == null ? new StringBuilder() : read;
                read.append(note.normal().text(), copied, Math.max(copied, tokens.start(i)))
                        .append(instead);
                copied = tokens.end(i);
            }
            end = tokens.end(i);
        }
        String rest = note.normal().text().substring(Math.min(copied, end), end);
        return read == null ? rest : read.append(rest).toString();
    }

    private @Nullable String instead(NoteText note, int token, AllowedWords allowed) {
        if (allowed.contains(token) || note.tokens().kind(token) == TokenKind.TAG) {
            return "";
        }
        return knowledge.correction(note, token);
    }
}
