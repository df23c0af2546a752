package dev.rapport.templates.wording;

/// Something that keeps a wording from being saved.
///
/// @param code stable name (`unknown-slot`, `unclosed-part` …)
/// @param field where it is: `text`, or the slot's place in the request (`slots[2]`)
/// @param start first UTF-16 code unit within the field, 0 for a slot
/// @param end one past the last
/// @param message what is wrong and what would be right
public record Flaw(String code, String field, int start, int end, String message) {

    static Flaw inText(String code, int start, int end, String message) {
        return new Flaw(code, "text", start, end, message);
    }

    /// The same flaw in a text that has so many characters more before it.
    public Flaw shifted(int by) {
        return field.equals("text") ? new Flaw(code, field, start + by, end + by, message) : this;
    }

    static Flaw inSlot(String code, int index, String message) {
        return new Flaw(code, "slots[" + index + "]", 0, 0, message);
    }
}
