package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.watch.WatchEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WatchVoiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-04T05:06:07Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_event_has_its_sentence(Language language) {
        WatchVoice voice = voice(language, true);
        for (WatchEvent.Kind kind : WatchEvent.Kind.values()) {
            for (Object first : firsts(kind)) {
                WatchEvent event = new WatchEvent(kind, facts(first, language));
                assertThat(voice.sentence(event)).as(kind.word()).isNotBlank().doesNotContain("%");
            }
        }
    }

    @Test
    void a_person_hears_sentences_and_a_program_objects() {
        WatchEvent event = new WatchEvent(WatchEvent.Kind.RECOVERED, Map.of());
        voice(Language.RU, true).say(event, "{}");
        voice(Language.RU, false).say(event, "{}");
        assertThat(out.toString().lines()).containsExactly("05:06:07 Помеха устранена, работа продолжается.", "{}");
    }

    private WatchVoice voice(Language language, boolean isTerminal) {
        PrintWriter writer = new PrintWriter(out);
        return new WatchVoice(new Screen(writer, writer, Messages.in(language), isTerminal), CLOCK);
    }

    /** The first fact of some events chooses the sentence. */
    private static List<Object> firsts(WatchEvent.Kind kind) {
        return switch (kind) {
            case MONTH -> List.of(true, false);
            case ROUND_STARTED -> List.of("start", "arrived", "again", "day");
            case ROUND_ENDED -> List.of("done", "needs_action", "failed");
            default -> List.of("a");
        };
    }

    private static Map<String, Object> facts(Object first, Language language) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("first", first);
        List.of("second", "third", "fourth").forEach(name -> facts.put(name, List.of("b", "c")));
        facts.put(language.code(), "a sentence");
        return facts;
    }
}
