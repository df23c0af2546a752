package dev.rapport.followup.ledger;

/// How many are allowed.
///
/// @param source how sure that is: `official`, `reported`, `lore`, or `own` where the member has set it
record Limit(int amount, String source) {

    static final String OWN = "own";
}
