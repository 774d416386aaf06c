package kz.esep.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FindingSentencesTest {

    private static final List<String> KNOWN_NAMES = List.of(
            "value",
            "cell",
            "checks_kk",
            "checks_ru",
            "expected",
            "field_kk",
            "field_ru",
            "month",
            "own_month",
            "later_kk",
            "later_ru",
            "earlier_kk",
            "earlier_ru",
            "label_kk",
            "label_ru",
            "read",
            "reason_kk",
            "reason_ru",
            "region_kk",
            "region_ru",
            "chapter",
            "label",
            "paragraph",
            "code",
            "detail",
            "detail_kk",
            "detail_ru",
            "where_kk",
            "where_ru",
            "factor");

    /** The bundle as a file, so that every key of it is seen. */
    static Properties bundle(Language language) {
        Path file = Path.of("src/main/resources/kz/esep/finding/findings_" + language.code() + ".properties");
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_has_its_sentences_and_every_sentence_a_code(Language language) {
        assertThat(bundle(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingCode.values())
                        .flatMap(code -> Stream.of(code + ".message", code + ".mend", code + ".example"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_example_belongs_to_a_code(Language language) {
        assertThat(bundle(language).stringPropertyNames().stream().filter(key -> key.endsWith(".example")))
                .isSubsetOf(Arrays.stream(FindingCode.values())
                        .map(code -> code + ".example")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_begins_large_and_ends_with_a_full_stop(Language language) {
        bundle(language)
                .forEach((key, sentence) -> assertThat((String) sentence)
                        .as("%s in %s", key, language)
                        .matches("(?s)[«{]?[\\p{Lu}{a-z№0-9\\[$].*([.?]|\\{detail_(kk|ru)})")
                        .doesNotContain("..", " .", " ,", "\"", "“", " - ", "()", "«»"));
    }

    @Test
    void both_languages_use_the_same_names() {
        Properties kazakh = bundle(Language.KK);
        Properties russian = bundle(Language.RU);
        for (String key : kazakh.stringPropertyNames()) {
            assertThat(SentenceNames.in(kazakh.getProperty(key)).stream().map(name -> name.replace("_kk", "")))
                    .as(key)
                    .containsExactlyElementsOf(SentenceNames.in(russian.getProperty(key)).stream()
                            .map(name -> name.replace("_ru", ""))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_sentence_uses_an_unknown_name(Language language) {
        bundle(language)
                .forEach((key, sentence) -> assertThat(KNOWN_NAMES)
                        .as("%s in %s", key, language)
                        .containsAll(SentenceNames.in((String) sentence)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_example_needs_no_finding(Language language) {
        FindingSentences sentences = FindingSentences.in(language);
        for (FindingCode code : FindingCode.values()) {
            assertThat(SentenceNames.in(sentences.example(code))).as("%s", code).isEmpty();
            assertThat(sentences.message(code) + sentences.mend(code)).doesNotContain("{value}", "{expected}");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void quotes_come_in_pairs(Language language) {
        bundle(language).forEach((key, text) -> {
            String sentence = (String) text;
            assertThat(count(sentence, '«')).as("%s in %s", key, language).isEqualTo(count(sentence, '»'));
            assertThat(count(sentence, '(')).as("%s in %s", key, language).isEqualTo(count(sentence, ')'));
        });
    }

    @Test
    void value_is_never_read_as_a_name() {
        Finding finding = Finding.of(FindingCode.C002, Place.ofFile("a.xlsx"), "{expected} $1 \\");
        assertThat(FindingSentences.in(Language.RU).message(finding))
                .isEqualTo("«{expected} $1 \\» – не дата. Строка не учтена.");
    }

    @Test
    void template_marks_in_a_sentence_stay_as_they_are() {
        Finding expression = Finding.of(FindingCode.D010, Place.ofFile("a.docx"), "${x +}");
        assertThat(FindingSentences.in(Language.RU).mend(expression)).contains("${month.title}");
        Finding forbidden = Finding.of(FindingCode.D011, Place.ofFile("a.docx"), "[#include]");
        assertThat(FindingSentences.in(Language.KK).mend(forbidden)).contains("${…}");
        Finding unclosed = Finding.of(FindingCode.D007, Place.ofFile("a.docx"), "${x");
        assertThat(FindingSentences.in(Language.KK).mend(unclosed)).contains("}", "]");
    }

    @Test
    void finding_speaks_both_languages() {
        Finding finding = Finding.of(FindingCode.R001, Place.ofFile("a.xlsx"), "01.12.2021")
                .with("month", "2021-12")
                .with("own_month", "2021-11");
        assertThat(FindingSentences.in(Language.RU).of(finding))
                .isEqualTo(
                        "Строка относится к другому месяцу: её дата – 01.12.2021, а книга – за ноябрь 2021 года."
                                + " Строка не учтена. Перенесите строку в рабочую книгу за декабрь 2021 года или исправьте дату.");
        assertThat(FindingSentences.in(Language.KK).of(finding))
                .contains("01.12.2021", "ал кітап 2021 жылғы қараша айына", "2021 жылғы желтоқсан айының");
    }

    @Test
    void several_months_are_said_as_people_say_them() {
        Finding finding = Finding.of(FindingCode.H011, Place.ofFile("archive"), "2021-10, 2021-12")
                .with("month", "2021-10, 2021-12");
        assertThat(FindingSentences.in(Language.RU).message(finding))
                .contains("за месяцы: октябрь 2021 года, декабрь 2021 года.");
        assertThat(FindingSentences.in(Language.KK).message(finding))
                .contains("жоқ: 2021 жылғы қазан, 2021 жылғы желтоқсан.");
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }
}
