package dev.rapport.engine.internal.text;

/// Cuts normalised text into tokens in one pass.
public final class Tokenizer {

    private final Lexicon lexicon;
    private final Aliases aliases;
    private final int and;

    public Tokenizer(Lexicon lexicon, Aliases aliases) {
        this.lexicon = lexicon;
        this.aliases = aliases;
        this.and = lexicon.find("and");
    }

    public Tokens tokenize(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            at = Character.isWhitespace(c) ? at + 1 : token(text, at, c, tokens);
        }
        return tokens;
    }

    private int token(String text, int at, char c, Tokens tokens) {
        int end = Placeholders.endOf(text, at, lexicon);
        if (end > at) {
            tokens.add(TokenKind.SLOT, at, end, Lexicon.UNKNOWN);
            return end;
        }
        end = Markup.endOf(text, at);
        if (end > at) {
            tokens.add(TokenKind.TAG, at, end, Lexicon.UNKNOWN);
            return end;
        }
        end = Links.endOf(text, at);
        if (end > at) {
            tokens.add(TokenKind.LINK, at, end, Lexicon.UNKNOWN);
            return end;
        }
        if (Character.isDigit(c)) {
            return number(text, at, tokens);
        }
        return Character.isLetter(c) ? word(text, at, tokens) : symbol(text, at, c, tokens);
    }

    private int symbol(String text, int at, char c, Tokens tokens) {
        if ((c == '@' || c == '#') && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
            int end = letters(text, at + 1);
            tokens.add(TokenKind.MENTION, at, end, Lexicon.UNKNOWN);
            return end;
        }
        int point = text.codePointAt(at);
        int end = at + Character.charCount(point);
        int type = Character.getType(point);
        boolean emoji = point > 0xFFFF || type == Character.OTHER_SYMBOL || type == Character.SURROGATE;
        int word = c == '&' ? and : Lexicon.UNKNOWN;
        TokenKind kind = emoji ? TokenKind.EMOJI : word >= 0 ? TokenKind.WORD : TokenKind.PUNCTUATION;
        tokens.add(kind, at, end, word, Lexicon.UNKNOWN);
        return end;
    }

    private int number(String text, int at, Tokens tokens) {
        int end = at;
        while (end < text.length() && isNumberPart(text, end)) {
            end++;
        }
        tokens.add(TokenKind.NUMBER, at, end, lexicon.find(text, at, end));
        return end;
    }

    private static boolean isNumberPart(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '%' || c == '+') {
            return true;
        }
        boolean joins = c == '.' || c == ',' || c == ':';
        return joins && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static int letters(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private int word(String text, int at, Tokens tokens) {
        int end = letters(text, at);
        boolean apostrophe =
                end + 1 < text.length() && text.charAt(end) == '\'' && Character.isLetter(text.charAt(end + 1));
        if (!apostrophe) {
            plainWord(text, at, end, tokens);
            return end;
        }
        int suffixEnd = letters(text, end + 1);
        contraction(text, at, end, suffixEnd, tokens);
        return suffixEnd;
    }

    private void plainWord(String text, int at, int end, Tokens tokens) {
        int word = lexicon.find(text, at, end);
        int[] meant = word >= 0 ? aliases.of(word) : null;
        if (meant == null) {
            tokens.add(TokenKind.WORD, at, end, word);
            return;
        }
        for (int part : meant) {
            tokens.add(TokenKind.WORD, at, end, part, word);
        }
    }

    private void contraction(String text, int at, int apostrophe, int end, Tokens tokens) {
        int base = lexicon.find(text, at, apostrophe);
        int suffix = aliases.suffix(text, apostrophe, end, base);
        if (suffix == Lexicon.UNKNOWN) {
            tokens.add(TokenKind.WORD, at, end, lexicon.find(text, at, end));
            return;
        }
        boolean negation = suffix == aliases.not();
        int meantBase = negation ? aliases.negated(text, at, apostrophe) : base;
        tokens.add(TokenKind.WORD, at, apostrophe, meantBase, base);
        tokens.add(TokenKind.WORD, apostrophe, end, suffix, Lexicon.UNKNOWN);
    }
}
