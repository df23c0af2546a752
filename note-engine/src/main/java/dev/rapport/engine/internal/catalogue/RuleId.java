package dev.rapport.engine.internal.catalogue;

import java.util.Locale;

/// Every rule, in the catalogue's order. The wire name is the constant in kebab case (`over-limit`) and never changes.
public enum RuleId {
    BLANK,
    OVER_LIMIT,
    DEFAULT_MESSAGE,
    GENERIC_PHRASE,
    SELF_CENTRED_ASK,
    JOB_ASK,
    APPLICATION_LEAD,
    PITCH,
    RESUME_ATTACHED,
    CALL_REQUEST,
    OPEN_TO_OPPORTUNITIES,
    DISHONEST_INTENT,
    TOO_MANY_SENTENCES,
    TOO_FORMAL,
    PUSHY_URGENCY,
    FLATTERY_ONLY,
    NO_SPECIFICS,
    NO_REASON,
    UNFILLED_SLOT,
    MISSING_NAME,
    BULK_DUPLICATE,
    SPELLING,
    UNSUPPORTED_LANGUAGE,
    SPECIFIC_REFERENCE(Group.ANCHOR),
    CURIOSITY(Group.REASON),
    HONEST_INTENT(Group.REASON),
    MUTUAL_CONNECTION(Group.ANCHOR),
    SHARED_BACKGROUND(Group.ANCHOR),
    VALUE_OFFER(Group.REASON),
    CLEAR_REASON(Group.REASON),
    BRIEF(Group.FORM),
    LIGHT_CONTEXT(Group.CONTEXT);

    /// What kind of good a strength does, strongest kind first.
    public enum Group {
        /// Something about this reader.
        ANCHOR,
        /// Why to be in touch.
        REASON,
        /// Who the sender is.
        CONTEXT,
        /// How the note is made.
        FORM,
        /// A fault.
        NONE
    }

    private final Group group;
    private final String id;

    RuleId() {
        this(Group.NONE);
    }

    RuleId(Group group) {
        this.group = group;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Group group() {
        return group;
    }

    public boolean isStrength() {
        return group != Group.NONE;
    }

    public String id() {
        return id;
    }

    /// Where the rule stands among all.
    @SuppressWarnings("EnumOrdinal") // the one place where the order of the rules is turned into numbers
    public int index() {
        return ordinal();
    }

    /// The rule of this wire name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static RuleId of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
