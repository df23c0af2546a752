package dev.rapport.templates.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a note was about: the post, talk or piece of work of the reader that it named, as a phrase which reads on in
/// another sentence ("your talk on retiring the nightly batch"). Nothing if the note named nothing of the kind.
final class NoteSubject {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_PHRASE = 90;
    private static final int MOST_WORDS = 14;

    private static final Pattern THING = Pattern.compile(
            "\\byour(?:\\s+[\\p{L}\\p{N}'’-]+){0,3}?\\s+(?:posts?|talk|article|thread|essay|piece|write-?up|series"
                    + "|episode|podcast|interview|paper|book|newsletter|keynote|webinar|panel|workshop|deck|video|story"
                    + "|column|report|project|library|demo|launch|release|migration|redesign|rollout|case study|research"
                    + "|work|point|line|path|move|step|switch|transition|posting|job description|approach)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern END_OF_CLAUSE = Pattern.compile(".*[.,;:!?…)]$");
    private static final Pattern BREAK = Pattern.compile("^[-–—(/|].*");
    private static final Pattern EDGE = Pattern.compile("[.,;:!?…)\\s]+$");

    /// A phrase goes on from the thing only with one of these, or with a title in quotes.
    private static final Set<String> LINKS =
            Set.of("on", "about", "at", "from", "to", "in", "for", "of", "with", "into", "around", "against", "called");

    /// What cannot stand at the end of a phrase.
    private static final Set<String> LOOSE = Set.of(
            "on", "about", "at", "from", "to", "in", "for", "of", "with", "into", "around", "against", "called", "the",
            "a", "an", "your", "and", "how", "why");

    /// Words that begin the next thing the sentence says.
    private static final Set<String> ENDS = Set.of(
            "is",
            "was",
            "were",
            "are",
            "has",
            "had",
            "have",
            "made",
            "makes",
            "changed",
            "stuck",
            "stayed",
            "stays",
            "sticks",
            "resonated",
            "caught",
            "hit",
            "struck",
            "helped",
            "gave",
            "got",
            "stands",
            "stood",
            "really",
            "but",
            "which",
            "that",
            "who",
            "because",
            "so",
            "while",
            "as",
            "i",
            "i'm",
            "i've",
            "we",
            "my",
            "me",
            "reminded",
            "inspired",
            "came",
            "says",
            "said",
            "showed",
            "shows",
            "explains",
            "explained",
            "turned",
            "put",
            "keeps",
            "kept",
            "saved",
            "last",
            "this",
            "yesterday",
            "landed",
            "convinced",
            "taught",
            "answered",
            "surprised",
            "sent",
            "brought",
            "matches",
            "mirrors",
            "echoes",
            "felt",
            "feels",
            "did",
            "does",
            "would",
            "especially",
            "clarified",
            "shifted",
            "reframed",
            "prompted",
            "still",
            "finally",
            "it",
            "it's",
            "you",
            "am");

    private NoteSubject() {}

    static Optional<String> of(String note) {
        String text = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        Matcher thing = THING.matcher(text);
        if (!thing.find()) {
            return Optional.empty();
        }
        String head = "your" + thing.group().substring("your".length()).replaceAll("\\s+", " ");
        String phrase = head + rest(text.substring(thing.end()));
        return Optional.of(phrase.length() <= LONGEST_PHRASE ? phrase : head);
    }

    private static String rest(String following) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(following);
        if (!Character.isWhitespace(following.isEmpty() ? '.' : following.charAt(0))) {
            return "";
        }
        while (word.find() && words.size() < MOST_WORDS && goesOn(words, word.group(), following, word.end())) {
            words.add(word.group());
        }
        while (!words.isEmpty() && LOOSE.contains(plain(words.getLast()))) {
            words.removeLast();
        }
        return words.isEmpty()
                ? ""
                : " " + EDGE.matcher(String.join(" ", words)).replaceFirst("");
    }

    private static boolean goesOn(List<String> words, String word, String following, int end) {
        if (words.isEmpty()) {
            return LINKS.contains(plain(word)) || word.matches("^[\"“‘'«].*");
        }
        if (END_OF_CLAUSE.matcher(words.getLast()).matches()
                || BREAK.matcher(word).matches()) {
            return false;
        }
        return plain(word).equals("and") ? !endsNext(following.substring(end)) : !ENDS.contains(plain(word));
    }

    /// Whether what comes after an "and" begins another clause ("and I wondered"), rather than going on ("and locks").
    private static boolean endsNext(String following) {
        Matcher word = WORD.matcher(following);
        return !word.find()
                || ENDS.contains(plain(word.group()))
                || plain(word.group()).equals("your");
    }

    private static String plain(String word) {
        return EDGE.matcher(word).replaceFirst("").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
