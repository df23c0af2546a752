package dev.rapport.analyzer.outcome;

/// What happened in a week, whenever the note was sent. No rate can be made of it.
record Activity(long sent, long accepted, long replied) {

    static final Activity NONE = new Activity(0, 0, 0);
}
