package kz.esep.word.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RemarkTest {

    /** Those whose last words come with their own full stop, or are another program's. */
    private static final Set<Remark> ENDED_BY_OTHERS = Set.of(Remark.REFUSED, Remark.OTHER, Remark.UNSOUND_XML);

    private static final Pattern GAP = Pattern.compile("(?<!\\$)\\{([a-z_]+)}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_remark_has_a_sentence_and_every_sentence_a_remark(Language language) throws IOException {
        assertThat(bundle(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Remark.values()).map(Remark::name).toList());
    }

    @ParameterizedTest
    @EnumSource(Remark.class)
    void both_languages_tell_the_same_facts(Remark remark) throws IOException {
        String kazakh = bundle(Language.KK).getProperty(remark.name());
        String russian = bundle(Language.RU).getProperty(remark.name());
        assertThat(gaps(kazakh)).isEqualTo(gaps(russian));
        for (String sentence : List.of(kazakh, russian)) {
            assertThat(sentence).doesNotContain("..", " .", " ,", "  ").isEqualTo(sentence.strip());
            assertThat(sentence.endsWith(".")).as(sentence).isNotEqualTo(ENDED_BY_OTHERS.contains(remark));
        }
    }

    @Test
    void a_sentence_is_filled_in_its_language_and_values_are_no_gaps() {
        Complaint complaint =
                Complaint.of(Remark.NAME_NEAR).with("name", "{near}").with("near", "month");
        assertThat(complaint.sentence(Language.RU)).isEqualTo("Имени {near} нет. Возможно, имелось в виду month.");
        assertThat(complaint.sentence(Language.KK)).isEqualTo("{near} атауы жоқ. Мүмкін, month дегіңіз келген шығар.");
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(Language language) throws IOException {
        Path file = Path.of("src/main/resources/kz/esep/word/fault/remarks_" + language.code() + ".properties");
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
