package dev.rapport.engine.internal.text;

/// Finds slots of templates that nobody filled, in the syntaxes in use.
final class Placeholders {

    private static final int LONGEST = 80;
    private static final String[] SLOT_OPENINGS = {
        "insert",
        "your ",
        "their ",
        "name",
        "company",
        "role",
        "specific",
        "one ",
        "something",
        "topic",
        "add ",
        "mention",
        "thing ",
        "point "
    };

    private Placeholders() {}

    /// The end of the slot that begins at `at`, or `at` if none does.
    static int endOf(String text, int at, Lexicon lexicon) {
        return switch (text.charAt(at)) {
            case '{' -> closed(text, at, '{', '}');
            case '#', '$' ->
                at + 1 < text.length() && text.charAt(at + 1) == '{' ? closed(text, at + 1, '{', '}', at) : at;
            case '[' -> bracketed(text, at);
            case '<' -> angled(text, at);
            case '(' -> parenthesised(text, at, lexicon);
            case '%' -> between(text, at, '%');
            case '*' -> starred(text, at);
            case '_' -> run(text, at, '_', 3);
            case 'X', 'x' -> crosses(text, at);
            default -> at;
        };
    }

    private static int closed(String text, int at, char open, char close) {
        return closed(text, at, open, close, at);
    }

    /// A slot in brackets that may be doubled; `none` is what to answer when it is not closed.
    private static int closed(String text, int at, char open, char close, int none) {
        int limit = Math.min(text.length(), at + LONGEST);
        int depth = 0;
        for (int i = at; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return none;
    }

    private static int bracketed(String text, int at) {
        int end = closed(text, at, '[', ']');
        if (end <= at) {
            return at;
        }
        String inside = Folding.fold(text.substring(at + 1, end - 1)).trim();
        if (isLong(inside) && !opensLikeSlot(inside)) {
            return at;
        }
        boolean aside = inside.equals("sic") || inside.equals("pdf") || inside.equals("video") || isNumber(inside);
        return aside ? at : end;
    }

    /// Words of an author's own aside: `[the one with the photo]`.
    private static boolean isLong(String inside) {
        return inside.chars().filter(c -> c == ' ').count() >= 3;
    }

    private static boolean opensLikeSlot(String inside) {
        for (String word : SLOT_OPENINGS) {
            if (inside.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static int angled(String text, int at) {
        int end = closed(text, at, '<', '>');
        if (end <= at + 2 || Markup.endOf(text, at) > at) {
            return at;
        }
        char first = text.charAt(at + 1);
        boolean slot = Character.isLetter(first) || first == '<' || first == '%';
        return slot && !text.substring(at, end).contains("://") ? end : at;
    }

    /// Parentheses are ordinary; only words that stand for a missing one make a slot: `(name)`, `(company name)`.
    private static int parenthesised(String text, int at, Lexicon lexicon) {
        int end = closed(text, at, '(', ')');
        if (end <= at + 2) {
            return at;
        }
        int word = at + 1;
        while (word < end - 1) {
            int wordEnd = word;
            while (wordEnd < end - 1 && Character.isLetter(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (wordEnd == word || !lexicon.is(lexicon.find(text, word, wordEnd), WordClass.SLOT_WORD)) {
                return at;
            }
            word = wordEnd + 1;
        }
        return end;
    }

    private static int between(String text, int at, char mark) {
        int i = at;
        int limit = Math.min(text.length(), at + LONGEST);
        while (i < limit && text.charAt(i) == mark) {
            i++;
        }
        int nameStart = i;
        while (i < limit && isNamePart(text.charAt(i))) {
            i++;
        }
        boolean named = i > nameStart && i < limit && text.charAt(i) == mark;
        if (!named || (at > 0 && Character.isDigit(text.charAt(at - 1)))) {
            return at;
        }
        while (i < limit && text.charAt(i) == mark) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || c == '_' || c == '.' || c == '-';
    }

    private static int starred(String text, int at) {
        if (!text.startsWith("*|", at)) {
            return at;
        }
        int limit = Math.min(text.length() - 1, at + LONGEST);
        for (int i = at + 2; i < limit; i++) {
            if (text.startsWith("|*", i)) {
                return i + 2;
            }
        }
        return at;
    }

    private static int run(String text, int at, char mark, int least) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - at >= least ? end : at;
    }

    /// `XXX`, `xxx`, `XXXX` as a word of its own.
    private static int crosses(String text, int at) {
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        int end = run(text, at, text.charAt(at), 3);
        boolean ends = end > at && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        return begins && ends ? end : at;
    }
}
