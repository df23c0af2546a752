package dev.rapport.templates.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the text once from left to right with a stack of its own, so that no input makes it loop or overflow.
final class WordingParser {

    static final int DEEPEST = 4;

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final Pattern NAME = Pattern.compile(Slot.NAME);

    private final String text;
    private final Deque<OpenPart> open = new ArrayDeque<>();
    private List<Part> parts = new ArrayList<>();

    WordingParser(String text) {
        this.text = text;
    }

    Wording parse() {
        if (text.length() > Wording.LONGEST_TEXT) {
            throw new WordingException(
                    "too-long",
                    Wording.LONGEST_TEXT,
                    text.length(),
                    "A wording has at most " + Wording.LONGEST_TEXT + " characters.");
        }
        int position = 0;
        while (position < text.length()) {
            position = text.startsWith(OPEN, position) ? tag(position) : words(position);
        }
        if (!open.isEmpty()) {
            OpenPart unclosed = open.peek();
            throw new WordingException(
                    "unclosed-part",
                    unclosed.start(),
                    unclosed.end(),
                    "This part is never closed; end it with {{/" + unclosed.slot() + "}}.");
        }
        return new Wording(parts);
    }

    private int words(int start) {
        int next = text.indexOf(OPEN, start);
        int end = next < 0 ? text.length() : next;
        parts.add(new Part.Words(text.substring(start, end), start));
        return end;
    }

    private int tag(int start) {
        int close = text.indexOf(CLOSE, start + OPEN.length());
        if (close < 0) {
            throw new WordingException(
                    "unclosed-tag", start, text.length(), "This {{ has no }}; a slot is written {{slot_name}}.");
        }
        int end = close + CLOSE.length();
        String inside = text.substring(start + OPEN.length(), close);
        char sign = inside.isEmpty() ? ' ' : inside.charAt(0);
        switch (sign) {
            case '#', '^' -> openPart(name(inside.substring(1), start, end), sign == '#', start, end);
            case '/' -> closePart(name(inside.substring(1), start, end), start, end);
            default -> parts.add(new Part.SlotUse(name(inside, start, end), start));
        }
        return end;
    }

    private static String name(String candidate, int start, int end) {
        if (!NAME.matcher(candidate).matches()) {
            throw new WordingException(
                    "bad-tag",
                    start,
                    end,
                    "Inside the braces goes a slot's name in lower case, with no spaces: {{first_name}},"
                            + " {{#company}} at {{company}}{{/company}}.");
        }
        return candidate;
    }

    private void openPart(String slot, boolean whenFilled, int start, int end) {
        if (open.size() == DEEPEST) {
            throw new WordingException("too-deep", start, end, "Parts can be nested " + DEEPEST + " deep at most.");
        }
        open.push(new OpenPart(slot, whenFilled, start, end, parts));
        parts = new ArrayList<>();
    }

    private void closePart(String slot, int start, int end) {
        OpenPart opened = open.peek();
        if (opened == null || !opened.slot().equals(slot)) {
            String right = opened == null ? "no part is open here" : "the open part is {{/" + opened.slot() + "}}";
            throw new WordingException(
                    "unbalanced-part", start, end, "This closes a part that is not open; " + right + ".");
        }
        open.pop();
        List<Part> outer = opened.outer();
        outer.add(new Part.Conditional(slot, opened.whenFilled(), parts, opened.start()));
        parts = outer;
    }

    private record OpenPart(String slot, boolean whenFilled, int start, int end, List<Part> outer) {}
}
