package dev.rapport.engine.internal.text;

/// Letters of other alphabets that a reader takes for Latin ones; used only in notes that are otherwise Latin.
final class Confusables {

    private static final String CYRILLIC = "аеорсухіјѕԁһѵԛԝгкмтвАЕОРСУХІЈЅВКМНТЗ";
    private static final String CYRILLIC_AS = "aeopcyxijsdhvqwrkmtbAEOPCYXIJSBKMHT3";
    private static final String GREEK = "αβγεικνορτυχωϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String GREEK_AS = "abyeiknoptuxwcjABEZHIKMNOPTYX";
    private static final String OTHER = "ıƖɑɡɩʟᴀᴄᴅᴇᴊᴋᴍɴᴏᴘᴛᴜᴠᴡᴢօոսհցգ";
    private static final String OTHER_AS = "ilagilacdejkmnoptuvwzonuhgq";

    private static final char[] TABLE = new char[0x2000];

    static {
        fill(CYRILLIC, CYRILLIC_AS);
        fill(GREEK, GREEK_AS);
        fill(OTHER, OTHER_AS);
    }

    private Confusables() {}

    /// The Latin letter that `letter` looks like, or the letter itself.
    static char latin(char letter) {
        if (letter < 0x80 || letter >= TABLE.length || TABLE[letter] == 0) {
            return letter;
        }
        return TABLE[letter];
    }

    private static void fill(String from, String to) {
        if (from.length() != to.length()) {
            throw new IllegalStateException("confusable rows differ in length: " + from);
        }
        for (int i = 0; i < from.length(); i++) {
            TABLE[from.charAt(i)] = to.charAt(i);
        }
    }
}
