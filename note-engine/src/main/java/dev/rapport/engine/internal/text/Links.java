package dev.rapport.engine.internal.text;

/// Finds addresses of pages and mailboxes.
final class Links {

    private static final int LONGEST = 400;

    private Links() {}

    /// The end of the address that begins at `at`, or `at` if none does.
    static int endOf(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        if (!Character.isLetterOrDigit(text.charAt(at))) {
            return at;
        }
        int end = spaceAfter(text, at);
        boolean link = text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || text.startsWith("www.", at)
                || isDomainPath(text, at, end)
                || isMailbox(text, at, end);
        return link ? end : at;
    }

    private static int spaceAfter(String text, int at) {
        int end = at;
        int limit = Math.min(text.length(), at + LONGEST);
        while (end < limit && isAddressCharacter(text.charAt(end))) {
            end++;
        }
        while (end > at && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isAddressCharacter(char c) {
        return c > ' ' && c < 0x7F && c != '<' && c != '>' && c != '"' && c != '\'';
    }

    /// Such as `bit.ly/x` or `janedoes.work`: a dot between letters, and a path or a known ending.
    private static boolean isDomainPath(String text, int at, int end) {
        int dot = within(text, '.', at, end);
        if (dot < 0 || dot + 2 >= end || dot == at || !Character.isLetter(text.charAt(dot + 1))) {
            return false;
        }
        if (within(text, '/', dot, end) > 0) {
            return within(text, '/', at, dot) < 0;
        }
        return hasKnownEnding(text, end);
    }

    private static boolean hasKnownEnding(String text, int end) {
        for (String ending : ENDINGS) {
            if (text.regionMatches(true, end - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    private static final String[] ENDINGS = {
        ".com", ".org", ".net", ".me", ".work", ".dev", ".ly", ".app", ".site", ".pdf", ".docx", ".co.uk", ".info"
    };

    private static boolean isMailbox(String text, int at, int end) {
        int sign = within(text, '@', at, end);
        return sign > at && within(text, '.', sign, end) > sign;
    }

    private static int within(String text, char c, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }
}
