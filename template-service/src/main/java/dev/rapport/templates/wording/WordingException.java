package dev.rapport.templates.wording;

/// A text is no wording; says where and why.
public class WordingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    WordingException(String code, int start, int end, String message) {
        super(message + " (at " + start + ")");
        this.flaw = Flaw.inText(code, start, end, message);
    }

    public Flaw flaw() {
        return flaw;
    }
}
