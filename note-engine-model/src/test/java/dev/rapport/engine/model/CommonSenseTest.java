package dev.rapport.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Analysis;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.NoteEngine;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.engine.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the guidance calls good and bad, in words of our own: whoever read it would agree with each line.
class CommonSenseTest {

    private static final NoteEngine ENGINE = NoteEngine.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AFTER_APPLYING | Hi Ravi, I applied for the data engineer role on your team yesterday. The line in the ad about deleting more pipelines than you build is how I like to work. I'd enjoy following what your team does. Sana
            SHARED_BACKGROUND | Fellow Leeds grad here. Your move from civil engineering to product is one I'm working through myself now.
            SHARED_BACKGROUND | Hi Jon, I saw you were at Brightwater until 2019. I was there too, on the claims team. Always nice to meet former colleagues.
            COLD | Hi Lea, I caught your talk at PyCon Lithuania about flaky tests. The point about putting them in quarantine stuck with me. It would be great to connect.
            AFTER_APPLYING | Hi Ines, I put in for the QA lead post and saw that we both started out in rail signalling. How did that shape the way you test at Kestrel? Glad to connect either way.
            AFTER_APPLYING | I applied for the ops lead role; the sentence about "fewer meetings, longer notes" in the ad is how I run my own team. Curious how it plays out in a normal week.
            BEFORE_POSTING | Your thread on ranking features reshaped how I keep my own backlog. I'd like to follow your thinking.
            BEFORE_POSTING | Hi Tom, your post on moving payroll over in one weekend hit home. I'm facing the same cut-over and it changed my plan. I'd love to follow along. Bea
            MUTUAL_CONNECTION | Hi Mei, Priya Nair told me you're rebuilding triage at Northwind. I'm in hospital IT and the colour queue idea made me look twice. I'd love to hear how it goes.
            COLD | Hi Sam, I work in water treatment and have followed how Aquifer does its leak maps. Your night flow chart is the benchmark I show to colleagues. I'd like to stay in touch.
            """)
    void what_the_guidance_calls_good_may_be_sent(Situation situation, String text) {
        NoteContext context = new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, situation);

        assertThat(analyze(text, context, Depth.FULL).verdict()).isEqualTo(Verdict.SEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi, I found your profile and I'd like to connect.",
                "I'm growing my network among leaders in logistics.",
                "Let's connect and see how we might be useful to one another.",
                "I applied for the analyst job and I'm the ideal person for it because I work hard and learn fast.",
                "I'd love to work at Kestrel. Here is why you should take me on: I'm driven and I know Java.",
                "I saw you're hiring. Please have a look at my application.",
                "Would love to connect and learn from what you've done.",
                "Hi Ana, could I have twenty minutes of your time this week to ask about careers in your field?",
                "Hi Ana, my CV is attached, please pass it to whoever decides.",
                "Hi Ana, I'm open to opportunities at the moment and thought I'd connect."
            })
    void what_the_guidance_calls_bad_is_not_sent(String text) {
        NoteContext context = new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD);

        assertThat(analyze(text, context, Depth.FULL).verdict()).isNotEqualTo(Verdict.SEND);
        assertThat(analyze(text, context, Depth.QUICK).verdict()).isNotEqualTo(Verdict.SEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Omar, I recruit for embedded teams around Turin and your talk on bootloaders came up twice this month. I have no particular job in mind now, I'd be glad to stay in touch.",
                "Hi Lin, I saw that you're in Porto; I work with several firms in that market. Nothing specific today, I'd just like to know the people who build payments there."
            })
    void an_honest_recruiter_may_write(String text) {
        NoteContext context = new NoteContext(Sender.RECRUITER, Audience.CANDIDATE, Situation.COLD);

        assertThat(analyze(text, context, Depth.FULL).verdict()).isEqualTo(Verdict.SEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Omar, amazing opportunity for you! Senior engineer, 95k, fully remote, top benefits. Interested?",
                "Hi Omar, just expanding my network of great engineers. By the way we have three roles you'd love.",
                "Hi Omar, I'd like to add you to my professional network."
            })
    void a_recruiter_who_pitches_or_hides_is_held(String text) {
        NoteContext context = new NoteContext(Sender.RECRUITER, Audience.CANDIDATE, Situation.COLD);

        assertThat(analyze(text, context, Depth.FULL).verdict()).isEqualTo(Verdict.HOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Dana, about the night shift pharmacist role in Leeds you posted on Monday: I have six years in hospital dispensing, two of them on nights. Are you open to connecting?",
                "Hi Dana, you posted the CNC setter job at Harlow. I've set Fanuc and Heidenhain machines for eleven years. Would you be open to connecting?"
            })
    void a_recruiter_may_be_told_the_role_and_the_experience(String text) {
        NoteContext context = new NoteContext(Sender.JOB_SEEKER, Audience.RECRUITER, Situation.COLD);

        assertThat(analyze(text, context, Depth.FULL).verdict()).isEqualTo(Verdict.SEND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void a_blank_note_is_held(String text) {
        NoteContext context = new NoteContext(Sender.OTHER, Audience.PEER, Situation.COLD);

        Analysis analysis = analyze(text, context, Depth.FULL);

        assertThat(analysis.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(analysis.score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi, I came across your impressive profile and would love to connect and pick your brain. I'm always looking to expand my network with like-minded professionals.",
                "Great minds should connect! Let's add each other and explore synergies."
            })
    void a_note_of_stock_phrases_scores_low(String text) {
        NoteContext context = new NoteContext(Sender.JOB_SEEKER, Audience.HIRING_MANAGER, Situation.COLD);

        assertThat(analyze(text, context, Depth.FULL).score()).isLessThan(25);
    }

    private static Analysis analyze(String text, NoteContext context, Depth depth) {
        return ENGINE.analyze(text, context, AnalysisSettings.DEFAULT.withDepth(depth));
    }
}
