package kz.esep.aarhus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.ShippedTables;
import kz.esep.aarhus.SubQuestion;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;

/** Texts that were read many times: what is found in them is a false alarm, or was overlooked. */
final class OwnTablesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private final AarhusTables tables = ShippedTables.TABLES;

    @Test
    void titles_and_questions_of_the_chapters_raise_no_doubt() {
        List<Bilingual> texts = tables.chapters().all().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.title(), chapter.question()),
                        tables.questions().of(chapter).stream().map(SubQuestion::text)))
                .toList();
        assertThat(texts).hasSizeGreaterThan(100).allSatisfy(text -> {
            assertThat(LanguageDifferences.between(text)).isEmpty();
            for (Language language : Language.values()) {
                assertThat(doubts(text.in(language), language)).isEmpty();
            }
        });
        for (Language language : Language.values()) {
            assertThat(NameVariants.in(
                            texts.stream().map(text -> text.in(language)).toList()))
                    .isEmpty();
        }
    }

    private List<TextDoubt> doubts(String text, Language language) {
        return Stream.of(
                        ScriptDoubts.in(text, language),
                        TextSlips.in(text, language),
                        ActDoubts.in(text, language, tables.acts(), DAY),
                        AbbreviationDoubts.in(text, tables.abbreviations(), language))
                .flatMap(List::stream)
                .toList();
    }
}
