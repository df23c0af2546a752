package dev.rapport.engine.internal.text;

/// Turns the text as sent into what the rules read.
public final class NoteReader {

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    public NoteReader(Lexicon lexicon, Aliases aliases) {
        this.tokenizer = new Tokenizer(lexicon, aliases);
        this.splitter = new SentenceSplitter(lexicon);
    }

    public NoteText read(String source) {
        NormalText normal = TextNormalizer.normalize(source);
        Tokens tokens = tokenizer.tokenize(normal.text());
        return new NoteText(source, normal, tokens, splitter.split(tokens), CharacterCounter.count(source));
    }
}
