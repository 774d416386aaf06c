package kz.esep.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
                "Қазақстан Республикасының Сот әкімшілігі"
            })
    void theMethodologyDoesNotApplyToSome(String typed) {
        StateBody body = bodies.find(typed, DAY);
        assertTrue(body.isExempt(), body::toString);
        assertEquals("пункт 1 Методики", body.exemption().ru());
    }

    @Test
    void aBodyTheTableDoesNotKnowGoesUnderItsName() {
        StateBody body = bodies.find("Аппарат  акима Абайской области", DAY);
        assertEquals("Аппарат акима Абайской области", body.name().ru());
        assertEquals("аппарат акима абайской области", body.key());
        assertFalse(body.isExempt());
    }
}
