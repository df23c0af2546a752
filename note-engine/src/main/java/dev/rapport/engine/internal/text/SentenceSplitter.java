package dev.rapport.engine.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a note into greeting, sentences and sign-off.
public final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "vs", "approx", "dept", "engr", "rev", "fig", "no", "nr", "mt",
            "hon", "sra", "ca");
    private static final Set<String> OPEN_ABBREVIATIONS =
            Set.of("etc", "inc", "ltd", "jr", "sr", "co", "corp", "plc", "llc", "gmbh");

    /// How many emoji and brackets may follow a full stop; more are not looked through.
    private static final int MOST_CLOSERS = 16;

    private final Lexicon lexicon;

    public SentenceSplitter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<Sentence> split(Tokens tokens) {
        int greetingEnd = new GreetingReader(tokens, lexicon).end();
        List<Sentence> sentences = new ArrayList<>();
        if (greetingEnd > 0) {
            sentences.add(new Sentence(0, greetingEnd, Part.GREETING));
        }
        int first = greetingEnd;
        for (int i = greetingEnd; i < tokens.count(); i++) {
            if (i + 1 == tokens.count() || endsAfter(tokens, i)) {
                sentences.add(new Sentence(first, i + 1, Part.BODY));
                first = i + 1;
            }
        }
        return new SignOffReader(tokens, lexicon).mark(sentences);
    }

    private boolean endsAfter(Tokens tokens, int i) {
        int next = i + 1;
        if (isCloser(tokens, next)) {
            return false;
        }
        int breaks = tokens.lineBreaksBefore(next);
        if (breaks > 0 && (breaks > 1 || !continuesLine(tokens, i, next))) {
            return true;
        }
        return endsByPunctuation(tokens, i, next);
    }

    /// Whether `token` belongs to the sentence before: more stops, closing quotes and brackets, an emoji.
    private static boolean isCloser(Tokens tokens, int token) {
        if (tokens.lineBreaksBefore(token) > 0) {
            return false;
        }
        if (tokens.kind(token) == TokenKind.EMOJI) {
            return true;
        }
        boolean attached = !tokens.spaceBefore(token);
        return attached
                && tokens.kind(token) == TokenKind.PUNCTUATION
                && ".!?)\"'…]".indexOf(tokens.firstChar(token)) >= 0;
    }

    private static boolean continuesLine(Tokens tokens, int last, int next) {
        boolean open = tokens.kind(last) != TokenKind.PUNCTUATION || tokens.isPunctuation(last, ',');
        return open && tokens.isWord(next) && !tokens.isCapitalised(next);
    }

    private boolean endsByPunctuation(Tokens tokens, int i, int next) {
        int stop = i;
        boolean afterEmoji = false;
        boolean afterQuote = false;
        int furthest = Math.max(0, i - MOST_CLOSERS);
        while (stop > furthest && (tokens.kind(stop) == TokenKind.EMOJI || isClosingMark(tokens, stop))) {
            afterEmoji |= tokens.kind(stop) == TokenKind.EMOJI;
            afterQuote |= tokens.kind(stop) != TokenKind.EMOJI;
            stop--;
        }
        if (tokens.kind(stop) != TokenKind.PUNCTUATION) {
            return afterEmoji && tokens.isCapitalised(next);
        }
        return switch (tokens.firstChar(stop)) {
            case '!', '?' -> !afterQuote || startsAnew(tokens, next);
            case '…' -> startsAnew(tokens, next);
            case '.' -> endsByStop(tokens, stop, next);
            default -> false;
        };
    }

    private static boolean isClosingMark(Tokens tokens, int token) {
        return tokens.kind(token) == TokenKind.PUNCTUATION && ")\"']".indexOf(tokens.firstChar(token)) >= 0;
    }

    private static boolean startsAnew(Tokens tokens, int token) {
        return tokens.kind(token) != TokenKind.WORD || tokens.isCapitalised(token);
    }

    private static boolean endsByStop(Tokens tokens, int stop, int next) {
        if (!tokens.spaceBefore(next)) {
            return false;
        }
        boolean ellipsis = stop > 0 && tokens.isPunctuation(stop - 1, '.');
        if (ellipsis) {
            return startsAnew(tokens, next);
        }
        if (stop == 0 || !tokens.isWord(stop - 1) || tokens.spaceBefore(stop)) {
            return true;
        }
        return !isAbbreviation(tokens, stop - 1, next);
    }

    private static boolean isAbbreviation(Tokens tokens, int word, int next) {
        String shape = Folding.fold(tokens.text(word));
        boolean initial = shape.length() == 1 && !shape.equals("i");
        boolean dotted =
                word > 0 && tokens.isPunctuation(word - 1, '.') && !tokens.spaceBefore(word) && shape.length() == 1;
        if (initial || dotted) {
            return dotted ? !tokens.isCapitalised(next) || tokens.text(word).equals("g") : true;
        }
        return ABBREVIATIONS.contains(shape) || (OPEN_ABBREVIATIONS.contains(shape) && !tokens.isCapitalised(next));
    }
}
