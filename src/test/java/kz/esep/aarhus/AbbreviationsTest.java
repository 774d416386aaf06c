package kz.esep.aarhus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which abbreviations a text uses, for its glossary. */
final class AbbreviationsTest {

    private final Abbreviations abbreviations = ShippedTables.TABLES.abbreviations();

    @ParameterizedTest
    @CsvSource({
        "ҮЕҰ-дың ұсыныстары, ҮЕҰ",
        "ОК 8-бабына сәйкес, ОК",
        "ҚОҚ АТО базасында, ҚОҚ АТО",
        "ҚОҚАТО базасында, ҚОҚ АТО",
        "«ЖАО», ЖАО",
        "(БКБ), БКБ",
        "ГТ-өнімдерді, ГТ-өнім",
        "АТО, ''",
        "ЖАОның, ''",
        "жао, ''",
        "РАЖАО, ''"
    })
    void a_whole_word_counts_with_an_ending_behind_a_hyphen(String text, String found) {
        assertThat(abbreviations.usedIn(text, Language.KK))
                .extracting(one -> one.shortForm().kk())
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void a_false_friend_means_what_it_means_in_the_language_of_the_text() {
        assertThat(used("ОО құрылды", Language.KK)).containsExactly("Aarhus Centre");
        assertThat(used("создано ОО", Language.RU)).containsExactly("public association");
        assertThat(used("создан ОЦ", Language.RU)).containsExactly("Aarhus Centre");
    }

    @Test
    void misprints_and_latin_twins_of_the_old_report_are_known() {
        assertThat(used("ЕЫҚҰ мен ҚООМ, АМТ және " + "AMT", Language.KK))
                .containsExactly(
                        "Ministry of Environmental Protection",
                        "ArcelorMittal Temirtau",
                        "Organization for Security and Co-operation in Europe");
    }

    @Test
    void what_is_written_with_a_space_may_have_one_that_does_not_break() {
        assertThat(used("ИАЦ\u00A0ООС", Language.RU))
                .containsExactly("Information and Analytical Centre for Environmental Protection");
    }

    @Test
    void the_whole_glossary_of_the_old_report_is_there() {
        assertThat(abbreviations.all())
                .extracting(one -> one.shortForm().kk())
                .contains(
                        ("ОК,ОО,ЭК,ЭГТРМ,ҚОҚМ,ЭМ,ҚОҚ АТО,ЖАО,МЭАҚ,ЛШТМТ,ҚОӘБ,МЭС,СЭБ,ҚОҚҰБ,ҚОҚ БАЖ,МО ИРБП,НҚА,ҮЕҰ,ҚБ,ЭО,ҚАА,"
                                        + "БАҚ,ЖОО,ГТА,ГТН,ГТ-өнім,АПК,АК,ӘҚБтК,АЕК,ААЭС,КММ,РММ,ММ,РМК,ЖШС,АҚ,ЖК,ТКШ,"
                                        + "АЖТ,БКБ,АББ,АМТ,ПХД,ОА,ТДМК,ТДМ,ОАӨЭО,БҰҰ,ЕЭК,ЕҚЫҰ,ЮНЕП,БҰҰ ДБ,GIZ,АҚШ,ACCC,ҚР,"
                                        + "ШҚО,БҚО,СҚО")
                                .split(","));
    }

    private List<String> used(String text, Language language) {
        return abbreviations.usedIn(text, language).stream()
                .map(Abbreviation::english)
                .toList();
    }
}
