package dev.rapport.engine.internal.text;

/// A sentence of a note: tokens `[first, end)`.
public record Sentence(int first, int end, Part part) {

    public int tokens() {
        return end - first;
    }

    public boolean isBody() {
        return part == Part.BODY;
    }
}
