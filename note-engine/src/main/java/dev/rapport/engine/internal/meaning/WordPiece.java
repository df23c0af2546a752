package dev.rapport.engine.internal.meaning;

import java.util.Arrays;

/// Cuts text into word pieces, longest first: the tokenizer the sentence models were trained with, in plain Java.
public final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    public WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The numbers of the pieces of the text between the model's opening and closing marks, at most `most` in all.
    public int[] encode(String text, int most) {
        Pieces pieces = new Pieces(most - 1);
        pieces.add(vocabulary.opening());
        cut(TextNormalizer.normalize(text), pieces);
        int[] marked = Arrays.copyOf(pieces.numbers, pieces.count + 1);
        marked[pieces.count] = vocabulary.closing();
        return marked;
    }

    /// The numbers of the pieces of text that is normalised already, at most `most`, with no marks around.
    int[] pieces(String normalized, int most) {
        Pieces pieces = new Pieces(most);
        cut(normalized, pieces);
        return Arrays.copyOf(pieces.numbers, pieces.count);
    }

    private void cut(String text, Pieces pieces) {
        int start = 0;
        int at = 0;
        while (at < text.length() && !pieces.isFull()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            boolean space = point == ' ' || TextNormalizer.isSpace(point);
            if (space || TextNormalizer.isPunctuation(point)) {
                cutWord(text, start, at, pieces);
                if (!space) {
                    cutWord(text, at, next, pieces);
                }
                start = next;
            }
            at = next;
        }
        cutWord(text, start, at, pieces);
    }

    private void cutWord(String text, int from, int to, Pieces pieces) {
        if (from == to) {
            return;
        }
        int before = pieces.count;
        if (text.codePointCount(from, to) > LONGEST_WORD || !cutKnownWord(text, from, to, pieces)) {
            pieces.count = before;
            pieces.add(vocabulary.unknown());
        }
    }

    private boolean cutKnownWord(String text, int from, int to, Pieces pieces) {
        int at = from;
        while (at < to) {
            long hash = at == from ? Vocabulary.START : Vocabulary.CONTINUATION;
            int longest = -1;
            int end = at;
            for (int unit = at; unit < to; unit++) {
                hash = Vocabulary.extend(hash, text.charAt(unit));
                int number = vocabulary.find(hash);
                if (number >= 0) {
                    longest = number;
                    end = unit + 1;
                }
            }
            if (longest < 0) {
                return false;
            }
            pieces.add(longest);
            at = end;
        }
        return true;
    }

    /// Grows up to a bound and ignores what is beyond it.
    private static final class Pieces {
        private final int most;
        private int[] numbers = new int[32];
        private int count;

        Pieces(int most) {
            this.most = most;
        }

        boolean isFull() {
            return count >= most;
        }

        void add(int number) {
            if (isFull()) {
                return;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }
    }
}
