package dev.rapport.templates.wording;

import java.util.regex.Pattern;

/// Texts that show nothing. Spaces of any width, invisible characters and fillers drawn as a space are no words: a slot
/// filled with them would still be a hole.
public final class Blank {

    private static final Pattern NOTHING =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]*");

    private Blank() {}

    public static boolean is(String text) {
        return NOTHING.matcher(text).matches();
    }
}
