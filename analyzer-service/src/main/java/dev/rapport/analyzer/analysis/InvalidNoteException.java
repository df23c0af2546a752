package dev.rapport.analyzer.analysis;

import dev.rapport.service.problem.Problems.FieldError;
import java.util.List;
import java.util.stream.Collectors;

/// A request to judge a note does not make sense; the message says for each field what would.
public class InvalidNoteException extends RuntimeException {

    private final transient List<FieldError> errors;

    InvalidNoteException(List<FieldError> errors) {
        super(errors.stream().map(FieldError::sentence).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
