package dev.rapport.engine.internal.text;

import org.jspecify.annotations.Nullable;

/// Normalised characters and where each stood in the text as sent, in UTF-16 code units.
public final class NormalText {

    private final String text;
    private final int sourceLength;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    /// A text that normalisation left as it was.
    NormalText(String unchanged) {
        this.text = unchanged;
        this.sourceLength = unchanged.length();
        this.starts = null;
        this.ends = null;
    }

    NormalText(String text, int sourceLength, int[] starts, int[] ends) {
        this.text = text;
        this.sourceLength = sourceLength;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public int sourceLength() {
        return sourceLength;
    }

    /// Where the normalised character at `index` begins in the text as sent.
    public int sourceStart(int index) {
        if (starts == null) {
            return index;
        }
        return index < text.length() ? starts[index] : sourceLength;
    }

    /// Where the normalised span that ends before `index` ends in the text as sent.
    public int sourceEnd(int index) {
        if (ends == null) {
            return index;
        }
        return index > 0 ? ends[index - 1] : 0;
    }
}
