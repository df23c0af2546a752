package dev.rapport.engine.internal.text;

import java.text.Normalizer;
import java.util.Arrays;

/// Makes different spellings of the same words one: compatibility forms, typographic quotes and dashes, invisible
/// characters, look-alike letters. Linear in the text, and never fails, lone surrogates included.
public final class TextNormalizer {

    /// The longest run of combining marks that is normalised as one; longer piles are cut into pieces of this size.
    private static final int LONGEST_CLUSTER = 32;

    private final String source;
    private final boolean latin;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;

    private TextNormalizer(String source) {
        this.source = source;
        this.latin = mostlyLatin(source);
        this.out = new StringBuilder(source.length());
        this.starts = new int[source.length() + 16];
        this.ends = new int[source.length() + 16];
    }

    public static NormalText normalize(String source) {
        if (isPlain(source)) {
            return new NormalText(source);
        }
        return new TextNormalizer(source).run();
    }

    private static boolean isPlain(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c >= 0x7F || c == '&' || c == '`' || (c < 0x20 && c != '\n' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private NormalText run() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            at = c < 0x7F ? ascii(c, at) : cluster(at);
        }
        int length = out.length();
        return new NormalText(
                out.toString(), source.length(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private int ascii(char c, int at) {
        if (c == '&') {
            return entity(at);
        }
        boolean markFollows =
                at + 1 < source.length() && Character.getType(source.charAt(at + 1)) == Character.NON_SPACING_MARK;
        if (markFollows) {
            return cluster(at);
        }
        if (c == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n') {
            put('\n', at, at + 2);
            return at + 2;
        }
        put(plain(c), at, at + 1);
        return at + 1;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\r', '\u000B', '\f' -> '\n';
            case '`' -> '\'';
            default -> c < 0x20 && c != '\n' ? ' ' : c;
        };
    }

    private int entity(int at) {
        for (Entity entity : Entity.ALL) {
            if (source.startsWith(entity.name(), at)) {
                put(entity.character(), at, at + entity.name().length());
                return at + entity.name().length();
            }
        }
        put('&', at, at + 1);
        return at + 1;
    }

    private int cluster(int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        int limit = Math.min(source.length(), at + LONGEST_CLUSTER);
        while (end < limit && isMark(source.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            char mapped = Typography.map(source.charAt(at));
            if (mapped == Typography.INVISIBLE) {
                return end;
            }
            if (mapped != Typography.UNMAPPED) {
                put(mapped, at, end);
                return end;
            }
        }
        String normal = Normalizer.normalize(source.subSequence(at, end), Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i++) {
            putLetter(normal.charAt(i), at, end);
        }
        return end;
    }

    private static boolean isMark(char c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void putLetter(char c, int start, int end) {
        char mapped = Typography.map(c);
        if (mapped == Typography.INVISIBLE) {
            return;
        }
        char shown = mapped == Typography.UNMAPPED ? c : mapped;
        put(latin ? Confusables.latin(shown) : shown, start, end);
    }

    private void put(char c, int start, int end) {
        int length = out.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        starts[length] = start;
        ends[length] = end;
        out.append(c);
    }

    /// Look-alikes are undone only where most letters are Latin, so that a note in another alphabet stays itself.
    private static boolean mostlyLatin(String source) {
        int latinLetters = 0;
        int otherLetters = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 0x250) {
                latinLetters += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                otherLetters++;
            }
        }
        return latinLetters >= otherLetters;
    }

    private record Entity(String name, char character) {
        static final Entity[] ALL = {
            new Entity("&amp;", '&'),
            new Entity("&lt;", '<'),
            new Entity("&gt;", '>'),
            new Entity("&quot;", '"'),
            new Entity("&#39;", '\''),
            new Entity("&apos;", '\''),
            new Entity("&rsquo;", '\''),
            new Entity("&nbsp;", ' ')
        };
    }
}
