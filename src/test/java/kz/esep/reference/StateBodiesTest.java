package kz.esep.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateBodiesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private final StateBodies bodies = shipped();

    private static StateBodies shipped() {
        TableReader reader = new TableReader(Path.of("templates", "reference"));
        StateBodies bodies = StateBodies.read(reader);
        reader.finish();
        return bodies;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Экология және табиғи ресурстар министрлігі",
                "Қазақстан Республикасының Экология және табиғи ресурстар министрлігі",
                "Министерство экологии и природных ресурсов РК",
                " МИНИСТЕРСТВО  экологии и природных ресурсов Республики Казахстан ",
                "Экология және табиғи ресурстар министрлігі / Министерство экологии и природных ресурсов",
                "МЭПР",
                "Казакстан Республикасынын Экология жане табиги ресурстар министрлиги",
                "МЭПР / Управление по связям",
                "ecology"
            })
    void oneBodyHasManySpellings(String typed) {
        assertEquals("ecology", bodies.find(typed, DAY).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Прокуратура Карагандинской области",
                "Жетісу облысының прокуратурасы",
                "Национальный Банк РК",
                "Комитет национальной безопасности Республики Казахстан",
                "Қазақстан Республикасының Сот әкімшілігі",
                "Органы прокуратуры Республики Казахстан",
                "Филиал Национального Банка по городу Астане",
                "Ұлттық Банктің филиалы",
                "Улттык Банктин филиалы",
                "ҚР Ұлттық Банкінің Абай облысындағы филиалы",
                "ДКНБ по Карагандинской области",
                "ҰҚК департаменті"
            })
    void theMethodologyDoesNotApplyToSome(String typed) {
        StateBody body = bodies.find(typed, DAY);
        assertTrue(body.isExempt(), body::toString);
        assertEquals("пункт 1 Методики", body.exemption().ru());
    }

    @ParameterizedTest
    @ValueSource(strings = {"МВД / МЧС", "ІІМ/ТЖМ", "МВД / Прокуратура области"})
    void twoBodiesInOneCellAreNeitherOfThem(String typed) {
        StateBody body = bodies.find(typed, DAY);
        assertEquals(Letters.key(typed), body.key());
        assertFalse(body.isExempt());
        assertEquals(2, bodies.namedIn(typed, DAY).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ҚМ", "КМ", "СИМ", "СІМ"})
    void anAbbreviationThatMayBeTwoBodiesIsNone(String typed) {
        assertTrue(bodies.namedIn(typed, DAY).isEmpty());
    }

    @Test
    void twoLinesAreNotToldApartByLettersThatPeopleMistake(@TempDir Path folder) {
        TableFolder tables = TableFolder.copiedTo(folder)
                .add("state-bodies.csv", "one,,,Бірінші,Первое,СИМ,,,,letter")
                .add("state-bodies.csv", "other,,,Екінші,Второе,СІМ,,,,letter");
        assertEquals(
                List.of("D005 reference/state-bodies.csv, " + tables.lineOf("state-bodies.csv", "other,")
                        + ": Второе | code, name_kk, name_ru, aliases"),
                tables.faults(StateBodies::read));
    }

    @Test
    void aBodyTheTableDoesNotKnowGoesUnderItsName() {
        StateBody body = bodies.find("Аппарат  акима Абайской области", DAY);
        assertEquals("Аппарат акима Абайской области", body.name().ru());
        assertEquals("аппарат акима абайской области", body.key());
        assertFalse(body.isExempt());
    }
}
