package dev.rapport.engine.internal.meaning;

/// The outline of a sentence: how long it is, which signs it has, whether it names things, who it speaks of.
final class SentenceShape {

    private static final long SALT = 0x2545f4914f6cdd1dL;
    private static final int[] LENGTHS = {1, 2, 3, 5, 8, 12, 17, 23, 30};
    private static final long[] READER = hashes("you", "your", "you're", "yours", "you've", "u", "ur", "yourself");
    private static final long[] WRITER = hashes("i", "i'm", "my", "me", "i've", "i'd", "mine", "am");
    private static final long[] BOTH = hashes("we", "our", "us", "both", "we're", "same", "too");

    private SentenceShape() {}

    static void addTo(FeatureList list, String text, Words words) {
        add(list, 0, bucket(words.count()));
        add(list, 1, text.indexOf('?') >= 0 ? 1 : 0);
        add(list, 2, text.indexOf('!') >= 0 ? 1 : 0);
        add(list, 3, Math.min(3, namesWithin(text)));
        add(list, 4, hasDigit(text) ? 1 : 0);
        add(list, 5, hasPictogram(text) ? 1 : 0);
        int readers = Math.min(2, count(words, READER));
        int writers = Math.min(2, count(words, WRITER));
        add(list, 6, readers);
        add(list, 7, writers);
        add(list, 8, readers * 3 + writers);
        add(list, 9, Math.min(2, count(words, BOTH)));
        add(list, 10, text.contains("http") || text.contains("www.") || text.contains(".com") ? 1 : 0);
    }

    private static void add(FeatureList list, int kind, int value) {
        list.add(SentenceFeatures.mix(SALT + kind, value));
    }

    private static int bucket(int words) {
        int bucket = 0;
        while (bucket < LENGTHS.length && words > LENGTHS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /// Words with a capital that do not open the sentence, "I" left out: names of people, posts and places.
    private static int namesWithin(String text) {
        int names = 0;
        boolean afterSpace = false;
        boolean opened = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean lettersFollow = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (opened && afterSpace && Character.isUpperCase(unit) && lettersFollow) {
                names++;
            }
            afterSpace = unit == ' ' || unit == '"' || unit == '(';
            opened |= Character.isLetterOrDigit(unit);
        }
        return names;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPictogram(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isSurrogate(unit) || (unit >= 0x2600 && unit <= 0x27BF)) {
                return true;
            }
        }
        return false;
    }

    private static int count(Words words, long[] sought) {
        int found = 0;
        for (int word = 0; word < words.count(); word++) {
            for (long hash : sought) {
                if (words.hash(word) == hash) {
                    found++;
                }
            }
        }
        return found;
    }

    private static long[] hashes(String... words) {
        long[] hashes = new long[words.length];
        for (int at = 0; at < words.length; at++) {
            hashes[at] = Words.of(words[at]).hash(0);
        }
        return hashes;
    }
}
