package dev.rapport.engine.internal.structure;

import dev.rapport.engine.internal.text.GreetingReader;
import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Part;
import dev.rapport.engine.internal.text.Sentence;
import dev.rapport.engine.internal.text.TokenKind;
import dev.rapport.engine.internal.text.Tokens;
import dev.rapport.engine.internal.text.WordClass;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at the name in the greeting: whether there is one where one belongs, and whether it is the reader's.
public final class NameReader {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What is wrong with the name, at tokens `[first, end)`.
    public record Flaw(Kind kind, int first, int end) {}

    /// How a name can be wrong.
    public enum Kind {
        /// "Hi ," with a hole where the name should stand.
        HOLE,
        /// "Hi {first_name}," with the slot still standing.
        SLOT,
        /// Another person's name.
        OTHER
    }

    private final Lexicon lexicon;

    public NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether a greeting holds a name, be it right or wrong.
    public boolean isNamed(NoteText note) {
        GreetingReader reader = new GreetingReader(note.tokens(), lexicon);
        return reader.nameEnd(reader.nameStart()) > reader.nameStart();
    }

    public Optional<Flaw> read(NoteText note, @Nullable String recipientName) {
        if (note.sentences().isEmpty() || note.sentences().getFirst().part() != Part.GREETING) {
            return Optional.empty();
        }
        Tokens tokens = note.tokens();
        Sentence greeting = note.sentences().getFirst();
        GreetingReader reader = new GreetingReader(tokens, lexicon);
        int start = reader.nameStart();
        int end = Math.min(reader.nameEnd(start), greeting.end());
        if (start >= end) {
            return hole(tokens, start);
        }
        if (tokens.kind(start) == TokenKind.SLOT) {
            return Optional.of(new Flaw(Kind.SLOT, start, end));
        }
        boolean other = recipientName != null && !recipientName.isBlank() && isOther(tokens, start, end, recipientName);
        return other ? Optional.of(new Flaw(Kind.OTHER, start, end)) : Optional.empty();
    }

    /// A space before the comma is what a mail merge leaves behind when it had no name.
    private static Optional<Flaw> hole(Tokens tokens, int at) {
        boolean hole = at > 0 && at < tokens.count() && tokens.isPunctuation(at, ',') && tokens.spaceBefore(at);
        return hole ? Optional.of(new Flaw(Kind.HOLE, at, at)) : Optional.empty();
    }

    private boolean isOther(Tokens tokens, int start, int end, String recipientName) {
        List<String> parts = NO_LETTERS.splitAsStream(fold(recipientName)).toList();
        boolean named = false;
        for (int i = start; i < end; i++) {
            if (tokens.kind(i) == TokenKind.SLOT) {
                return false;
            }
            if (!tokens.isWord(i) || lexicon.is(tokens.word(i), WordClass.HONORIFIC)) {
                continue;
            }
            named |= tokens.isCapitalised(i);
            if (matches(fold(tokens.text(i)), parts)) {
                return false;
            }
        }
        return named;
    }

    /// A short form counts: Ben for Benjamin, Alex for Alexandra.
    private static boolean matches(String word, List<String> parts) {
        for (String part : parts) {
            boolean shortForm = word.length() >= 2 && part.startsWith(word);
            boolean longForm = part.length() >= 2 && word.startsWith(part);
            if (!part.isEmpty() && (shortForm || longForm || isPetForm(word, part) || isPetForm(part, word))) {
                return true;
            }
        }
        return false;
    }

    /// Kate for Katherine: a short name with the long one's first three letters.
    private static boolean isPetForm(String pet, String full) {
        return pet.length() >= 3 && pet.length() <= 4 && full.startsWith(pet.substring(0, 3));
    }

    private static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
