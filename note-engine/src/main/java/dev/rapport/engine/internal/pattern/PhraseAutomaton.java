package dev.rapport.engine.internal.pattern;

import dev.rapport.engine.internal.text.Sentence;
import dev.rapport.engine.internal.text.TokenKind;
import dev.rapport.engine.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All phrases of all grammars at once. A run over a sentence follows every phrase that could still match and never
/// goes
/// back, so its time grows with the sentence alone. Immutable.
public final class PhraseAutomaton {

    private static final PhraseNode[] NONE = {};

    /// What may begin with each word, so that a token costs no look at all the phrases.
    private final PhraseNode[][] begunBy;

    private final PhraseNode anywhere;
    private final PhraseNode atStart;
    private final long[][] membership;

    PhraseAutomaton(PhraseNode anywhere, PhraseNode atStart, long[][] membership, int lexiconSize) {
        this.anywhere = anywhere;
        this.atStart = atStart;
        this.membership = membership;
        this.begunBy = new PhraseNode[lexiconSize][];
        for (int word = 0; word < lexiconSize; word++) {
            begunBy[word] = beginnings(word);
        }
    }

    private PhraseNode[] beginnings(int word) {
        List<PhraseNode> nodes = new ArrayList<>();
        int index = Arrays.binarySearch(anywhere.words(), word);
        if (index >= 0) {
            nodes.add(anywhere.wordTargets()[index]);
        }
        for (int i = 0; i < anywhere.classes().length; i++) {
            if (Label.isClass(anywhere.classes()[i]) && isMember(anywhere.classes()[i], word)) {
                nodes.add(anywhere.classTargets()[i]);
            }
        }
        return nodes.isEmpty() ? NONE : nodes.toArray(PhraseNode[]::new);
    }

    private boolean isMember(int label, int word) {
        return (membership[Label.FIRST_CLASS - label][word >> 6] & (1L << word)) != 0;
    }

    /// Every phrase in the sentence, in the order of their ends. Punctuation and emoji are passed over.
    public List<PhraseMatch> match(Tokens tokens, Sentence sentence) {
        Run run = new Run(tokens, sentence);
        for (int token = sentence.first(); token < sentence.end(); token++) {
            TokenKind kind = tokens.kind(token);
            if (kind != TokenKind.PUNCTUATION && kind != TokenKind.EMOJI && kind != TokenKind.TAG) {
                run.step(token);
            }
        }
        return run.matches;
    }

    /// The threads of one pass.
    private final class Run {

        private final Tokens tokens;
        private final int lastToken;
        private final List<PhraseMatch> matches = new ArrayList<>(4);
        private Threads current = new Threads();
        private Threads next = new Threads();
        private boolean first = true;

        Run(Tokens tokens, Sentence sentence) {
            this.tokens = tokens;
            this.lastToken = lastMatchable(tokens, sentence);
        }

        void step(int token) {
            if (first) {
                follow(atStart, token, token);
                first = false;
            }
            begin(token);
            for (int i = 0; i < current.count; i++) {
                PhraseNode node = current.nodes[i];
                follow(node, current.starts[i], token);
                if (current.remaining[i] > 0) {
                    next.add(node, current.starts[i], current.remaining[i] - 1);
                }
            }
            Threads done = current;
            current = next;
            next = done;
            next.count = 0;
        }

        private void begin(int token) {
            int word = tokens.word(token);
            if (word >= 0) {
                for (PhraseNode node : begunBy[word]) {
                    enter(node, token, token);
                }
            } else {
                follow(anywhere, token, token);
            }
        }

        private void follow(PhraseNode node, int start, int token) {
            int word = tokens.word(token);
            if (word >= 0) {
                int index = Arrays.binarySearch(node.words(), word);
                if (index >= 0) {
                    enter(node.wordTargets()[index], start, token);
                }
            }
            int[] classes = node.classes();
            for (int i = 0; i < classes.length; i++) {
                if (fits(classes[i], token, word)) {
                    enter(node.classTargets()[i], start, token);
                }
            }
        }

        private boolean fits(int label, int token, int word) {
            if (Label.isClass(label)) {
                return word >= 0 && isMember(label, word);
            }
            return switch (label) {
                case Label.NUMBER -> tokens.kind(token) == TokenKind.NUMBER;
                case Label.LINK -> tokens.kind(token) == TokenKind.LINK;
                default -> word < 0 && tokens.isCapitalised(token);
            };
        }

        private void enter(PhraseNode node, int start, int token) {
            for (Phrase phrase : node.accepts()) {
                matches.add(new PhraseMatch(phrase, start, token + 1));
            }
            if (token == lastToken) {
                for (Phrase phrase : node.acceptsAtEnd()) {
                    matches.add(new PhraseMatch(phrase, start, token + 1));
                }
                return;
            }
            next.add(node, start, 0);
            for (PhraseNode gap : node.gaps()) {
                next.add(gap, start, gap.gap());
            }
        }
    }

    private static int lastMatchable(Tokens tokens, Sentence sentence) {
        for (int token = sentence.end() - 1; token >= sentence.first(); token--) {
            TokenKind kind = tokens.kind(token);
            if (kind != TokenKind.PUNCTUATION && kind != TokenKind.EMOJI && kind != TokenKind.TAG) {
                return token;
            }
        }
        return -1;
    }

    private static final class Threads {

        private PhraseNode[] nodes = new PhraseNode[32];
        private int[] starts = new int[32];
        private int[] remaining = new int[32];
        private int count;

        void add(PhraseNode node, int start, int left) {
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
                remaining = Arrays.copyOf(remaining, count * 2);
            }
            nodes[count] = node;
            starts[count] = start;
            remaining[count] = left;
            count++;
        }
    }
}
