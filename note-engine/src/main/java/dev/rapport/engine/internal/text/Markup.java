package dev.rapport.engine.internal.text;

import java.util.Set;

/// Finds tags of HTML, which are neither words nor slots.
final class Markup {

    private static final int LONGEST = 300;
    private static final Set<String> TAGS = Set.of(
            "a", "b", "i", "u", "p", "br", "em", "ul", "ol", "li", "div", "span", "strong", "html", "body", "head",
            "img", "script", "style", "h1", "h2", "h3", "table", "tr", "td", "font", "svg", "iframe", "input", "form",
            "button");

    private Markup() {}

    /// The end of the tag that begins at `at`, or `at` if none does.
    static int endOf(String text, int at) {
        if (text.charAt(at) != '<') {
            return at;
        }
        int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = name;
        int limit = Math.min(text.length(), at + LONGEST);
        while (nameEnd < limit && Character.isLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (!TAGS.contains(Folding.fold(text.substring(name, nameEnd)))) {
            return at;
        }
        int close = nameEnd;
        while (close < limit && text.charAt(close) != '>') {
            close++;
        }
        return close < limit ? close + 1 : at;
    }
}
