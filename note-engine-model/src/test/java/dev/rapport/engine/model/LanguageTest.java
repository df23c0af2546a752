package dev.rapport.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.Finding;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes in other languages are told from notes in English, which may hold foreign names and a foreign word or two.
class LanguageTest {

    private static final NoteEngine ENGINE = NoteEngine.create();
    private static final NoteContext TO_ANA = new NoteContext(Sender.OTHER, Audience.PEER, Situation.COLD);
    private static final AnalysisSettings QUICK = AnalysisSettings.DEFAULT.withDepth(Depth.QUICK);
    private static final Pattern TEXT = Pattern.compile("\"text\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Path ENGINE_FOLDER = Path.of("../note-engine");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hola Ana, me gustaría conectar con usted porque he leído su artículo sobre los puentes.",
                "Hallo Ana, ich habe deinen Beitrag über die Nachtschichten gelesen. Magst du mehr erzählen?",
                "Bonjour Ana, j'ai lu votre article sur les ponts et je me demande comment vous les avez choisis.",
                "Ciao Ana, ho letto il tuo articolo sui ponti e vorrei saperne di più.",
                "Olá Ana, li o seu artigo sobre as pontes e gostaria de saber mais sobre o projeto.",
                "Hallo Ana, ik las je bericht over nachtdiensten en wil graag weten hoe het verder ging.",
                "Hej Ana, jag läste ditt inlägg om nattskift och vill gärna höra mer om det.",
                "Hei Ana, luin kirjoituksesi yövuoroista ja haluaisin kuulla lisää siitä.",
                "Cześć Ana, przeczytałam twój wpis o nocnych zmianach i chciałabym porozmawiać.",
                "Ahoj Ano, četl jsem tvůj příspěvek o nočních směnách a moc se mi líbil.",
                "Szia Ana, olvastam a bejegyzésedet az éjszakai műszakokról, nagyon tetszett.",
                "Bună Ana, am citit articolul tău despre turele de noapte și mi-a plăcut mult.",
                "Merhaba Ana, gece vardiyaları hakkındaki yazını okudum ve çok beğendim.",
                "Halo Ana, saya membaca tulisan Anda tentang giliran malam dan ingin tahu lebih banyak.",
                "Chào chị Ana, em đã đọc bài viết của chị về ca đêm và rất thích.",
                "Habari Ana, nimesoma makala yako kuhusu zamu za usiku na nimeipenda sana.",
                "Здравствуйте, Анна! Прочитал вашу статью о ночных сменах и хотел бы узнать больше.",
                "Γεια σου Άννα, διάβασα το άρθρο σου για τις νυχτερινές βάρδιες.",
                "שלום ענת, קראתי את המאמר שלך על משמרות הלילה.",
                "مرحبا آنا، قرأت مقالك عن النوبات الليلية وأعجبني كثيرا.",
                "你好，安娜，我读了你关于夜班的文章，很想了解更多。",
                "こんにちは、アナさん。夜勤についての投稿を拝見しました。"
            })
    void another_language_is_said_and_only_what_holds_in_any_is_judged(String text) {
        Analysis analysis = ENGINE.analyze(text, TO_ANA, QUICK);
        Analysis tooLong = ENGINE.analyze(text + " {name}", TO_ANA, QUICK.withLimit(20));

        assertThat(rules(analysis)).containsExactly("unsupported-language");
        assertThat(rules(tooLong)).containsOnly("unsupported-language", "over-limit", "unfilled-slot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hola Marisa, loved your talk on tides.",
                "Hi Jean de la Tour, great map!",
                "Grüezi Herr Müller, your talk at ETH Zürich was a joy. How did the Limmat barriers hold?",
                "Bonjour Aurélie, see you at Vivatech?",
                "Congrats Åsa! Kista → Norrköping, bold.",
                "Hi Nguyễn Thị Minh Khai, your Đà Nẵng bridge photos are lovely.",
                "Namaste Lakshmi ji, your chai stall ledger post made my day. Dhanyavaad!",
                "Ana, loved the post. Obrigado!",
                "PyCon Lithuania, flaky tests: same here.",
                "Kubernetes, Quarkus, Kafka, Postgres: your stack is ours.",
                "ok",
                "Ciao"
            })
    void foreign_names_and_words_make_no_foreign_note(String text) {
        assertThat(rules(ENGINE.analyze(text, TO_ANA, QUICK))).doesNotContain("unsupported-language");
    }

    @Test
    void no_english_note_at_hand_is_taken_for_foreign() {
        List<String> texts = texts().toList();

        List<String> foreign = texts.stream()
                .filter(text -> rules(ENGINE.analyze(text, TO_ANA, QUICK)).contains("unsupported-language"))
                .toList();

        assertThat(texts).hasSizeGreaterThan(1_500);
        // Three are the network's own invitation in German and French, one is a greeting in Spanish.
        assertThat(foreign).hasSizeLessThan(5).allMatch(text -> text.matches("(Ich möchte|Je souhaiterais|soy de) .*"));
    }

    private static Stream<String> texts() {
        return Stream.of("corpus/notes", "evaluation")
                .flatMap(folder -> files(ENGINE_FOLDER.resolve(folder)))
                .flatMap(LanguageTest::lines)
                .filter(line -> !line.contains("\"unsupported-language\""))
                .flatMap(line -> TEXT.matcher(line).results().map(text -> text.group(1)))
                .map(text -> text.replace("\\n", "\n").replace("\\\"", "\""));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rules(Analysis analysis) {
        return analysis.findings().stream().map(Finding::rule).toList();
    }
}
