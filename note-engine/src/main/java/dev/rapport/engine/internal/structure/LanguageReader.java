package dev.rapport.engine.internal.structure;

import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Tokens;
import dev.rapport.engine.internal.text.WordClass;

/// Tells notes in English from notes in other languages, by the words that every sentence needs.
///
/// A note is taken for English unless other languages' function words clearly outnumber English ones, most of its
/// letters are of another alphabet, or it has few English ones and a [LanguageDetector] takes it for another language.
/// A greeting or a name in another language does not make a note foreign.
public final class LanguageReader {

    private static final char PLAIN = 0x80;
    private static final String ENGLISH = "eng";
    /// The beginning of a text tells its language.
    private static final int LONGEST = 2000;
    private static final int FEWEST_FOREIGN = 2;
    private static final int FEWEST_LETTERS = 8;
    /// Of fewer words nobody can tell.
    private static final int FEWEST_WORDS = 5;
    /// English notes seldom have a smaller share of the words that every sentence needs.
    private static final double ENGLISH_SHARE = 0.2;

    private final Lexicon lexicon;

    public LanguageReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public boolean isEnglish(NoteText note) {
        String text = note.normal().text();
        return !isOtherAlphabet(text) && !isOtherTongue(note.tokens());
    }

    private boolean isOtherTongue(Tokens tokens) {
        int foreign = 0;
        int english = 0;
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            int word = tokens.word(i);
            words += tokens.isWord(i) && !tokens.isCapitalised(i) ? 1 : 0;
            if (lexicon.is(word, WordClass.FOREIGN)) {
                foreign++;
            } else if (lexicon.is(word, WordClass.FUNCTION) || isPerson(word)) {
                english++;
            }
        }
        if (foreign >= FEWEST_FOREIGN && foreign > 2 * english) {
            return true;
        }
        boolean doubtful = words >= FEWEST_WORDS && english < words * ENGLISH_SHARE;
        return doubtful && isDetected(withoutNames(tokens));
    }

    /// Names are of any language; the rest of the words tell this one.
    private static String withoutNames(Tokens tokens) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < tokens.count() && words.length() < LONGEST; i++) {
            if (tokens.isWord(i) && !(tokens.isCapitalised(i) && tokens.word(i) < 0)) {
                words.append(tokens.text(i)).append(' ');
            }
        }
        return words.toString();
    }

    private static boolean isDetected(String text) {
        return LanguageDetectors.found()
                .map(detector -> !detector.language(text).equals(ENGLISH))
                .orElse(false);
    }

    private boolean isPerson(int word) {
        return lexicon.is(word, WordClass.SELF) || lexicon.is(word, WordClass.YOU) || lexicon.is(word, WordClass.WE);
    }

    private static boolean isOtherAlphabet(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN) {
                boolean isLatin = c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
                boolean letter = Character.isLetter(c);
                latin += letter && isLatin ? 1 : 0;
                other += letter && !isLatin ? 1 : 0;
            } else if (isPlainLetter(c)) {
                latin++;
            }
        }
        return other >= FEWEST_LETTERS && other > latin;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
