package kz.esep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of endings against forms written out by hand. */
final class KazakhWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            қаңтар    | қаңтардың    | қаңтарға    | қаңтарды    | қаңтарда    | қаңтардан    | қаңтармен
            ақпан     | ақпанның     | ақпанға     | ақпанды     | ақпанда     | ақпаннан     | ақпанмен
            наурыз    | наурыздың    | наурызға    | наурызды    | наурызда    | наурыздан    | наурызбен
            сәуір     | сәуірдің     | сәуірге     | сәуірді     | сәуірде     | сәуірден     | сәуірмен
            мамыр     | мамырдың     | мамырға     | мамырды     | мамырда     | мамырдан     | мамырмен
            маусым    | маусымның    | маусымға    | маусымды    | маусымда    | маусымнан    | маусыммен
            шілде     | шілденің     | шілдеге     | шілдені     | шілдеде     | шілдеден     | шілдемен
            тамыз     | тамыздың     | тамызға     | тамызды     | тамызда     | тамыздан     | тамызбен
            қыркүйек  | қыркүйектің  | қыркүйекке  | қыркүйекті  | қыркүйекте  | қыркүйектен  | қыркүйекпен
            қазан     | қазанның     | қазанға     | қазанды     | қазанда     | қазаннан     | қазанмен
            қараша    | қарашаның    | қарашаға    | қарашаны    | қарашада    | қарашадан    | қарашамен
            желтоқсан | желтоқсанның | желтоқсанға | желтоқсанды | желтоқсанда | желтоқсаннан | желтоқсанмен
            тоқсан    | тоқсанның    | тоқсанға    | тоқсанды    | тоқсанда    | тоқсаннан    | тоқсанмен
            жартыжылдық | жартыжылдықтың | жартыжылдыққа | жартыжылдықты | жартыжылдықта | жартыжылдықтан | жартыжылдықпен
            жыл       | жылдың       | жылға       | жылды       | жылда       | жылдан       | жылмен
            """)
    void names_of_times_stand_in_every_case(
            String word,
            String genitive,
            String dative,
            String accusative,
            String locative,
            String ablative,
            String instrumental) {
        assertThat(forms(word)).containsExactly(word, genitive, dative, accusative, locative, ablative, instrumental);
    }

    @ParameterizedTest
    @CsvSource({
        "қаңтар, қаңтардағы",
        "ақпан, ақпандағы",
        "наурыз, наурыздағы",
        "сәуір, сәуірдегі",
        "мамыр, мамырдағы",
        "маусым, маусымдағы",
        "шілде, шілдедегі",
        "тамыз, тамыздағы",
        "қыркүйек, қыркүйектегі",
        "қазан, қазандағы",
        "қараша, қарашадағы",
        "желтоқсан, желтоқсандағы"
    })
    void what_belongs_to_a_month_is_written_as_the_published_reports_write_it(String month, String attribute) {
        assertThat(new KazakhWord(month).attribute()).isEqualTo(attribute);
    }

    @Test
    void a_word_without_vowels_is_no_word() {
        KazakhWord word = new KazakhWord("км");
        assertThatIllegalArgumentException().isThrownBy(() -> word.in(GrammaticalCase.DATIVE));
    }

    private static List<String> forms(String word) {
        return Arrays.stream(GrammaticalCase.values())
                .map(new KazakhWord(word)::in)
                .toList();
    }
}
