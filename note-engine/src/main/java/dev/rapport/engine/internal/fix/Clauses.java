package dev.rapport.engine.internal.fix;

import dev.rapport.engine.Fix;
import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import dev.rapport.engine.internal.text.TokenKind;
import dev.rapport.engine.internal.text.Tokens;
import dev.rapport.engine.internal.text.WordClass;
import java.util.Optional;
import java.util.Set;

/// Takes one clause out of a sentence where what is left still reads as one: "Your talk stayed with me, and I'd love to
/// pick your brain" keeps its first half.
public final class Clauses {

    private static final int FEWEST_WORDS = 3;
    private static final Set<String> JOINTS = Set.of("and", "but", "so");
    /// Words a clause without its own subject may go on with; the subject is then taken from the clause before.
    private static final Set<String> GOES_ON = Set.of(
            "would",
            "will",
            "am",
            "was",
            "have",
            "had",
            "could",
            "can",
            "wanted",
            "want",
            "hope",
            "love",
            "loved",
            "like",
            "liked",
            "thought",
            "wondered",
            "wonder",
            "noticed",
            "saw",
            "read",
            "found",
            "felt",
            "think",
            "believe",
            "feel");
    /// Words a clause may open with that can go without the rest losing its sense.
    private static final Set<String> OPENS = Set.of(
            "please",
            "kindly",
            "let",
            "let's",
            "looking",
            "hoping",
            "happy",
            "would",
            "could",
            "can",
            "keen",
            "love",
            "do",
            "are",
            "if",
            "as",
            "hope",
            "attached",
            "thought",
            "just",
            "maybe",
            "perhaps",
            "ideally");

    private final Lexicon lexicon;

    public Clauses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The change that takes out the clause around tokens `[first, end)` of the sentence; empty where the rest would
    /// not stand by itself.
    public Optional<Fix> without(NoteText note, Sentence sentence, int first, int end, String label) {
        Tokens tokens = note.tokens();
        int left = first;
        while (left > sentence.first() && !isJoint(tokens, left - 1)) {
            left--;
        }
        int right = end;
        int last = bodyEnd(tokens, sentence);
        while (right < last && !isJoint(tokens, right)) {
            right++;
        }
        if (left == sentence.first()) {
            return opening(note, sentence, left, right, last, label);
        }
        return closing(note, sentence, left, right, last, label);
    }

    /// The first clause goes; the rest becomes the sentence.
    private Optional<Fix> opening(NoteText note, Sentence sentence, int left, int right, int last, String label) {
        Tokens tokens = note.tokens();
        int rest = right;
        while (rest < last && isJoint(tokens, rest)) {
            rest++;
        }
        if (words(tokens, rest, last) < FEWEST_WORDS) {
            return Optional.empty();
        }
        boolean own = isPerson(tokens, rest) || lexicon.is(tokens.word(rest), WordClass.QUESTION);
        boolean lent = lexicon.is(tokens.word(left), WordClass.SELF) && GOES_ON.contains(lower(tokens, rest));
        if (!own && !lent) {
            return Optional.empty();
        }
        if (lent && !own) {
            return Optional.of(
                    new Fix(note.sourceStart(left + 1), note.sourceStart(rest), spaceBefore(tokens, left + 1), label));
        }
        String word = note.quote(rest, rest + 1);
        boolean upper = Letters.isUpper(note, sentence.first());
        return Optional.of(new Fix(
                note.sourceStart(left), note.sourceEnd(rest + 1), Letters.opening(note, rest, word, upper), label));
    }

    /// "I" keeps its own space; the two halves of "I'd" had none.
    private static String spaceBefore(Tokens tokens, int token) {
        return tokens.spaceBefore(token) ? "" : " ";
    }

    /// A later clause goes, with what joins it to the one before.
    private Optional<Fix> closing(NoteText note, Sentence sentence, int left, int right, int last, String label) {
        Tokens tokens = note.tokens();
        int kept = left;
        while (kept > sentence.first() && isJoint(tokens, kept - 1)) {
            kept--;
        }
        boolean whole = isPerson(tokens, left) || OPENS.contains(lower(tokens, left));
        if (!whole || words(tokens, sentence.first(), kept) < FEWEST_WORDS || dangles(tokens, kept - 1)) {
            return Optional.empty();
        }
        int end = right == last ? note.sourceEnd(last) : note.sourceEnd(right);
        return Optional.of(new Fix(note.sourceEnd(kept), end, "", label));
    }

    private static boolean isJoint(Tokens tokens, int token) {
        if (tokens.kind(token) == TokenKind.PUNCTUATION) {
            char c = tokens.firstChar(token);
            return c == ',' || c == ';' || c == ':' || c == '\u2014' || (c == '-' && tokens.spaceBefore(token));
        }
        return tokens.isWord(token) && JOINTS.contains(lower(tokens, token));
    }

    /// One past the last token that is no closing mark.
    private static int bodyEnd(Tokens tokens, Sentence sentence) {
        int last = sentence.end();
        while (last > sentence.first() && tokens.kind(last - 1) == TokenKind.PUNCTUATION) {
            last--;
        }
        return last;
    }

    private boolean isPerson(Tokens tokens, int token) {
        int word = tokens.word(token);
        return lexicon.is(word, WordClass.SELF) || lexicon.is(word, WordClass.YOU) || lexicon.is(word, WordClass.WE);
    }

    /// "… the talk on" has lost what it was about to say.
    private boolean dangles(Tokens tokens, int token) {
        int word = tokens.word(token);
        return lexicon.is(word, WordClass.FUNCTION) && !lexicon.is(word, WordClass.YOU);
    }

    private static int words(Tokens tokens, int first, int end) {
        int words = 0;
        for (int i = first; i < end; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }

    private static String lower(Tokens tokens, int token) {
        return tokens.text(token).toLowerCase(java.util.Locale.ROOT);
    }
}
