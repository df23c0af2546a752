package dev.rapport.engine.internal.text;

import java.util.ArrayList;
import java.util.List;

/// Finds the words that close a note: "Best, Ana", "Cheers", a name alone.
final class SignOffReader {

    private static final int LONGEST = 7;

    private final Tokens tokens;
    private final Lexicon lexicon;

    SignOffReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /// The same sentences, the last one or two marked as sign-off where they are one.
    List<Sentence> mark(List<Sentence> sentences) {
        List<Sentence> marked = new ArrayList<>(sentences);
        for (int back = 1; back <= 2 && back <= marked.size(); back++) {
            int index = marked.size() - back;
            Sentence sentence = marked.get(index);
            if (!sentence.isBody() || !(isClosing(sentence) || (back == 1 && index > 0 && isNameAlone(sentence)))) {
                break;
            }
            marked.set(index, new Sentence(sentence.first(), sentence.end(), Part.SIGN_OFF));
        }
        return marked;
    }

    private boolean isClosing(Sentence sentence) {
        int first = firstWord(sentence);
        if (first == sentence.end() || sentence.tokens() > LONGEST || endsWithQuestion(sentence)) {
            return false;
        }
        if (!lexicon.is(tokens.word(first), WordClass.SIGN_OFF)) {
            return false;
        }
        for (int i = first + 1; i < sentence.end(); i++) {
            if (tokens.isWord(i) && !belongsToClosing(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean belongsToClosing(int token) {
        int word = tokens.word(token);
        return lexicon.is(word, WordClass.SIGN_OFF)
                || lexicon.is(word, WordClass.FUNCTION)
                || lexicon.is(word, WordClass.YOU)
                || tokens.isCapitalised(token);
    }

    private boolean isNameAlone(Sentence sentence) {
        int words = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.kind(i) == TokenKind.SLOT) {
                words++;
            } else if (tokens.isWord(i)) {
                boolean name = tokens.isCapitalised(i) && tokens.word(i) < 0;
                if (!name) {
                    return false;
                }
                words++;
            } else if (tokens.isPunctuation(i, '?')
                    || tokens.isPunctuation(i, '!')
                    || tokens.kind(i) == TokenKind.NUMBER) {
                return false;
            }
        }
        return words > 0 && words <= 3;
    }

    private boolean endsWithQuestion(Sentence sentence) {
        return tokens.isPunctuation(sentence.end() - 1, '?');
    }

    private int firstWord(Sentence sentence) {
        int at = sentence.first();
        while (at < sentence.end() && !tokens.isWord(at)) {
            at++;
        }
        return at;
    }
}
