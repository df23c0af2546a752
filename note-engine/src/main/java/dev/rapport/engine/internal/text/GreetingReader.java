package dev.rapport.engine.internal.text;

/// Finds the words that open a note: "Hi Ana,", "Dear Dr. Weiss —", or a name and a comma.
public final class GreetingReader {

    private static final int LONGEST_NAME = 4;

    private final Tokens tokens;
    private final Lexicon lexicon;

    public GreetingReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /// One past the last token of the greeting; 0 if the note begins at once.
    int end() {
        int name = nameStart();
        int nameEnd = nameEnd(name);
        if (name == 0) {
            boolean vocative =
                    nameEnd > 0 && nameEnd < tokens.count() && isSeparator(nameEnd) && nameEnd + 1 < tokens.count();
            return vocative ? nameEnd + 1 : 0;
        }
        int end = nameEnd;
        while (end < tokens.count() && (isSeparator(end) || tokens.kind(end) == TokenKind.EMOJI)) {
            end++;
        }
        return end;
    }

    /// Where the name would stand: after the words of greeting, 0 if there are none.
    public int nameStart() {
        int at = 0;
        while (at < tokens.count() && at < 5 && lexicon.is(tokens.word(at), WordClass.GREETING)) {
            at++;
        }
        return at;
    }

    /// One past the last token of the name that begins at `start`.
    public int nameEnd(int start) {
        int at = start;
        while (at < tokens.count() && at - start < LONGEST_NAME && isNamePart(at, start)) {
            at++;
        }
        return at;
    }

    private boolean isNamePart(int token, int start) {
        if (tokens.lineBreaksBefore(token) > 0 && token > start) {
            return false;
        }
        if (tokens.kind(token) == TokenKind.SLOT) {
            return true;
        }
        if (tokens.isPunctuation(token, '.')) {
            return token > start && lexicon.is(tokens.word(token - 1), WordClass.HONORIFIC);
        }
        if (tokens.isPunctuation(token, '-')) {
            return token > start && !tokens.spaceBefore(token);
        }
        if (!tokens.isWord(token)) {
            return false;
        }
        return isName(token, start);
    }

    private boolean isName(int token, int start) {
        int word = tokens.word(token);
        if (lexicon.is(word, WordClass.HONORIFIC)) {
            return true;
        }
        boolean common = word >= 0;
        boolean first = token == start;
        boolean afterGreeting = start > 0;
        if (afterGreeting && first) {
            return tokens.isCapitalised(token) ? !lexicon.is(word, WordClass.FUNCTION) && !isPerson(word) : !common;
        }
        return tokens.isCapitalised(token) && !common;
    }

    private boolean isPerson(int word) {
        return lexicon.is(word, WordClass.SELF) || lexicon.is(word, WordClass.YOU) || lexicon.is(word, WordClass.WE);
    }

    private boolean isSeparator(int token) {
        if (tokens.kind(token) != TokenKind.PUNCTUATION) {
            return false;
        }
        return ",!.:;\u2014-~)".indexOf(tokens.firstChar(token)) >= 0;
    }
}
