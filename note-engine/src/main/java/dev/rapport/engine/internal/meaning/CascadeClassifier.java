package dev.rapport.engine.internal.meaning;

/// Asks the quick classifier first and the thorough one only where the quick one is unsure.
public final class CascadeClassifier implements MoveClassifier {

    private final MoveClassifier quick;
    private final MoveClassifier thorough;
    private final float sure;

    /// @param sure the probability of one move, all others below its complement, from which the quick one is believed
    public CascadeClassifier(MoveClassifier quick, MoveClassifier thorough, float sure) {
        this.quick = quick;
        this.thorough = thorough;
        this.sure = sure;
    }

    @Override
    public float[] probabilities(String sentence) {
        float[] probabilities = quick.probabilities(sentence);
        return isSure(probabilities, sure) ? probabilities : thorough.probabilities(sentence);
    }

    /// Whether one move at least is as probable as this, and every other that or as improbable.
    public static boolean isSure(float[] probabilities, float sure) {
        boolean oneIsSure = false;
        for (float probability : probabilities) {
            if (probability > 1 - sure && probability < sure) {
                return false;
            }
            oneIsSure |= probability >= sure;
        }
        return oneIsSure;
    }
}
