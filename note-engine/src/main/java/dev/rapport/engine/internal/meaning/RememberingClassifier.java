package dev.rapport.engine.internal.meaning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps the last answers, as people judge a note again with each word they type and templates repeat sentences.
final class RememberingClassifier implements MoveClassifier {

    /// Longer texts are not kept, so that the memory is bounded in bytes too.
    private static final int LONGEST = 1000;

    private final MoveClassifier classifier;
    private final Map<String, float[]> answers;

    RememberingClassifier(MoveClassifier classifier, int most) {
        this.classifier = classifier;
        answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > most;
            }
        });
    }

    @Override
    public float[] probabilities(String sentence) {
        if (sentence.length() > LONGEST) {
            return classifier.probabilities(sentence);
        }
        float[] known = answers.get(sentence);
        if (known == null) {
            known = classifier.probabilities(sentence);
            answers.put(sentence, known);
        }
        return known.clone();
    }
}
