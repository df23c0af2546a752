package dev.rapport.engine.internal.text;

import java.util.Locale;

/// Kinds of words that rules ask about; each has a word list of its name under `words/`.
public enum WordClass {
    /// I, me, my, mine, myself.
    SELF,
    /// We, us, our: the sender's side, or both.
    WE,
    /// You, your, yours.
    YOU,
    /// Articles, prepositions, pronouns, auxiliaries: words that name nothing.
    FUNCTION,
    /// Words of networking talk that fit any note.
    GENERIC,
    /// Things a person makes or does in public: post, talk, paper, release.
    ARTEFACT,
    /// What a person does to make one: wrote, gave, shipped.
    DEED,
    /// Hi, hello, dear.
    GREETING,
    /// Best, regards, cheers.
    SIGN_OFF,
    /// Mr, Dr, Prof.
    HONORIFIC,
    /// Who, what, how, why.
    QUESTION,
    /// Do, does, did, is, are, would: words that open a question.
    AUXILIARY,
    /// Praise that names nothing: impressive, inspiring, amazing.
    PRAISE,
    /// Function words of other languages that are not also English words.
    FOREIGN,
    /// Words that only stand in for a missing one: name, company, role.
    SLOT_WORD,
    /// Months and days of the week: capitals that name no person or thing.
    CALENDAR,
    /// Recruiting, sourcing, placing: what a recruiter says of the own work.
    RECRUITING,
    /// Selling, vendor, demo: what a seller says of the own work.
    SELLING,
    /// University, alum, batch, cohort.
    SCHOOLING;

    @SuppressWarnings("EnumOrdinal") // the one place where a class becomes a bit
    public long bit() {
        return 1L << ordinal();
    }

    public String resourceName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
