package dev.rapport.analyzer.analysis;

import dev.rapport.contracts.NoteDetails;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Recipient;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.service.problem.Problems.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a request and says everything that is wrong with it at once.
public final class NoteReader {

    static final int LONGEST_LIMIT = 10_000;
    static final int LONGEST_NAME = 200;

    /// Many times what any message of the network holds; what is longer is no note, and would only keep others waiting.
    static final int LONGEST_TEXT = 10_000;

    private static final String RULES = "rules";
    private static final String MODEL = "model";

    private final List<FieldError> errors = new ArrayList<>();

    private NoteReader() {}

    /// @throws InvalidNoteException if a field is missing or says nothing that is known
    public static NoteToJudge read(AnalysisRequest request) {
        return new NoteReader().check(request);
    }

    /// The same for a note that an event tells of.
    public static NoteToJudge read(NoteDetails note) {
        return read(new AnalysisRequest(
                note.text(), note.sender(), note.audience(), note.situation(), null, null, null, null, null));
    }

    private NoteToJudge check(AnalysisRequest request) {
        String text = request.text();
        Sender sender = choice("sender", request.sender(), Sender.values(), Sender::wireName);
        Audience audience = choice("audience", request.audience(), Audience.values(), Audience::wireName);
        Situation situation = choice("situation", request.situation(), Situation.values(), Situation::wireName);
        Depth depth = request.depth() == null
                ? Depth.FULL
                : choice("depth", request.depth(), Depth.values(), Depth::wireName);
        checkText(text);
        checkLimit(request.limit());
        checkWording(request.wording());
        checkFact("recipientName", request.recipientName());
        RecipientFacts facts = request.recipient();
        if (facts != null) {
            facts.fields().forEach((field, fact) -> checkFact("recipient." + field, fact));
        }
        if (text == null
                || sender == null
                || audience == null
                || situation == null
                || depth == null
                || !errors.isEmpty()) {
            throw new InvalidNoteException(errors);
        }
        return new NoteToJudge(
                text,
                new NoteContext(sender, audience, situation, recipient(request)),
                request.limit(),
                depth,
                MODEL.equals(request.wording()));
    }

    private <E extends Enum<E>> @Nullable E choice(
            String field, @Nullable String value, E[] choices, Function<E, String> wireName) {
        var chosen = Arrays.stream(choices)
                .filter(choice -> wireName.apply(choice).equals(value))
                .findFirst();
        if (chosen.isEmpty()) {
            String known = Arrays.stream(choices).map(wireName).collect(Collectors.joining(", "));
            String wrong = value == null ? "is missing" : "is not known";
            errors.add(new FieldError(field, wrong, "send one of " + known));
        }
        return chosen.orElse(null);
    }

    private void checkText(@Nullable String text) {
        if (text == null) {
            errors.add(new FieldError("text", "is missing", "send the note, an empty text if there is none"));
        } else if (text.length() > LONGEST_TEXT) {
            errors.add(new FieldError(
                    "text", "has " + text.length() + " characters", "send at most " + LONGEST_TEXT + " characters"));
        } else if (isBroken(text)) {
            errors.add(new FieldError("text", "holds half a character (a lone surrogate)", "send well-formed Unicode"));
        }
    }

    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private void checkLimit(@Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > LONGEST_LIMIT)) {
            errors.add(new FieldError("limit", "is " + limit, "send a whole number from 1 to " + LONGEST_LIMIT));
        }
    }

    private void checkWording(@Nullable String wording) {
        if (wording != null && !wording.equals(MODEL) && !wording.equals(RULES)) {
            errors.add(new FieldError("wording", "is not known", "send one of " + RULES + ", " + MODEL));
        }
    }

    private void checkFact(String field, @Nullable String fact) {
        if (fact == null) {
            return;
        }
        if (fact.length() > LONGEST_NAME) {
            errors.add(new FieldError(field, "is too long", "send at most " + LONGEST_NAME + " characters"));
        } else if (isBroken(fact)) {
            errors.add(new FieldError(field, "holds half a character (a lone surrogate)", "send well-formed Unicode"));
        }
    }

    private static Recipient recipient(AnalysisRequest request) {
        RecipientFacts facts = request.recipient();
        return facts == null ? Recipient.named(request.recipientName()) : facts.withName(request.recipientName());
    }
}
