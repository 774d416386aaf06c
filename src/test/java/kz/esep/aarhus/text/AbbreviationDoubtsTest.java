package kz.esep.aarhus.text;

import static kz.esep.aarhus.text.ToldDoubts.told;
import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.aarhus.Abbreviations;
import kz.esep.aarhus.ShippedTables;
import kz.esep.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Abbreviations held against the glossary. */
final class AbbreviationDoubtsTest {

    private final Abbreviations abbreviations = ShippedTables.TABLES.abbreviations();

    /** F21, E7. */
    @ParameterizedTest
    @CsvSource({
        "Нұр-Сұлтандағы ЕЫҚҰ кеңсесі, ЕЫҚҰ -> ЕҚЫҰ",
        "қол жеткізу үшін ҚООМ хабарлады, ҚООМ -> ҚОҚМ",
        "ҚОҚАТО базасында, ҚОҚАТО -> ҚОҚ АТО",
        "порталда (МО ИРБТ), МО ИРБТ -> МО ИРБП",
        "AMT зауыты, AMT -> АМТ",
        "ЭГТМР сайты, ЭГТМР -> ЭГТРМ",
        "ЛШТНТ-ның деректері, ЛШТНТ -> ЛШТМТ"
    })
    void nearly_an_abbreviation_of_the_glossary_is_told_with_it(String text, String doubt) {
        assertThat(told(AbbreviationDoubts.in(text, abbreviations, Language.KK)))
                .containsExactly("ABBREVIATION_MISSPELT: " + doubt);
    }

    @ParameterizedTest
    @CsvSource({
        "KK, ПРООН қолдауымен, ПРООН -> БҰҰ ДБ",
        "KK, РК заңы, РК -> ҚР",
        "KK, «Х» ТОО сотқа жүгінді, ТОО -> ЖШС",
        "RU, по данным ҮЕҰ и СМИ, ҮЕҰ -> НПО"
    })
    void the_abbreviation_of_the_other_language_is_told_with_that_of_the_text(
            Language language, String text, String doubt) {
        assertThat(told(AbbreviationDoubts.in(text, abbreviations, language)))
                .containsExactly("ABBREVIATION_OF_OTHER_LANGUAGE: " + doubt);
    }

    @ParameterizedTest
    @CsvSource({"KK, КТК хабары бойынша КТК, КТК", "RU, по сведениям КНБ, КНБ"})
    void what_the_glossary_does_not_know_is_told_once(Language language, String text, String seen) {
        assertThat(told(AbbreviationDoubts.in(text, abbreviations, language)))
                .containsExactly("UNKNOWN_ABBREVIATION: " + seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            KK; ҮЕҰ-дың, ЖАОның, ҚОҚ АТО, ГТ-өнім және ӘҚБтК
            KK; БҚО, СҚО және ШҚО
            KK; VII және ХІ тараулар, 401-V ҚРЗ, № 17-НҚ
            KK; «КТК» телеарнасы
            KK; Каспий құбыр консорциумы (ККК) және ККК
            KK; консорциум (бұдан әрі – ККК) мен ККК
            KK; БЕСІНШІ БӨЛІМ. ЖАЛПЫ ЕРЕЖЕЛЕР ТУРАЛЫ БАП
            KK; www.KTK.kz және COVID-19
            KK; МАҢЫЗДЫ мәселе
            RU; вуз, ГРВПЗ, НПО и КоАП
            RU; национальная компания (далее – НКК), НКК
            """)
    void known_ones_with_endings_numbers_names_explained_ones_and_headings_are_right(Language language, String text) {
        assertThat(AbbreviationDoubts.in(text, abbreviations, language)).isEmpty();
    }
}
