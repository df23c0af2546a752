package dev.rapport.engine.internal.structure;

import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Tokens;
import dev.rapport.engine.internal.text.WordClass;

/// Tells notes in English from notes in other languages, by the words that every sentence needs.
///
/// A note is taken for English unless other languages' function words clearly outnumber English ones, or most of its
/// letters are of another alphabet; a greeting or a name in another language does not make a note foreign.
public final class LanguageReader {

    private static final int FEWEST_FOREIGN = 2;
    private static final int FEWEST_LETTERS = 8;

    private final Lexicon lexicon;

    public LanguageReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public boolean isEnglish(NoteText note) {
        return !isOtherAlphabet(note.normal().text()) && !isOtherTongue(note.tokens());
    }

    private boolean isOtherTongue(Tokens tokens) {
        int foreign = 0;
        int english = 0;
        for (int i = 0; i < tokens.count(); i++) {
            int word = tokens.word(i);
            if (lexicon.is(word, WordClass.FOREIGN)) {
                foreign++;
            } else if (lexicon.is(word, WordClass.FUNCTION) || isPerson(word)) {
                english++;
            }
        }
        return foreign >= FEWEST_FOREIGN && foreign > 2 * english;
    }

    private boolean isPerson(int word) {
        return lexicon.is(word, WordClass.SELF) || lexicon.is(word, WordClass.YOU) || lexicon.is(word, WordClass.WE);
    }

    private static boolean isOtherAlphabet(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                boolean isLatin = c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
                latin += isLatin ? 1 : 0;
                other += isLatin ? 0 : 1;
            }
        }
        return other >= FEWEST_LETTERS && other > latin;
    }
}
