package kz.esep.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AnalysisTemplateTest {

    @Test
    void russian_numerals_agree_and_both_rule_sets_have_their_table() throws IOException {
        List<String> lines = lines(Language.RU, models(Language.RU).monthOfTransition());
        assertThat(lines)
                .contains(
                        "# Анализ работы интернет-ресурсов местных исполнительных органов по доступности населения"
                                + " к информации о процессах принятия решений⏎за август 2021 года",
                        "Сведения представили 15 из 17 МИО.",
                        "- 21\u00A0объявление;",
                        "- 22\u00A0протокола.",
                        "Всего выявлено 25\u00A0нарушений, в том числе:",
                        "- по протоколам – 9;",
                        "- айдар / Рубрика – 3.",
                        "Представили сведения не полностью: область Абай (не поступил лист «протоколы»).",
                        "## Записи, к которым применены Правила 2007 года",
                        "| 2 | г. Шымкент | - | - | - | - | - | - | - | - | - |",
                        "## Записи, к которым применены Правила 2021 года",
                        "| 1 | обл. Абай | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 |",
                        "Не соблюдён срок: notice_short_lead (пункт 14 Правил) – 3\u00A0нарушения: область Абай (3).",
                        "Не соблюдён срок: protocol_missing – 3\u00A0нарушения: область Абай (3).",
                        "| Нарушения | 25 | 30 | -5 | -16,6 |",
                        "## С предыдущим месяцем",
                        "Сопоставлены показатели за август 2021 года и за июль 2021 года. В сопоставление вошли 7 из 8"
                                + " месяцев: за остальные сведений нет. Представлено сведений (по числу МИО в каждом"
                                + " месяце): 17, в периоде сравнения – 15 (больше на 2).",
                        "Из-за изменения состава территории с прежними не сравниваются показатели следующих МИО: область"
                                + " Абай (reason, 08.06.2022).",
                        "Только МИО, представившие сведения за оба периода (отчётов – 14)",
                        "## С тем же месяцем прошлого года",
                        "Сопоставление не проводилось: в архиве недостаточно сведений за июль 2021 года.",
                        "В эти периоды применялись разные правила, поэтому числа нарушений сопоставимы лишь условно.",
                        "Месяцы, в которых изменились правила подсчёта нарушений: август 2021 года.",
                        "| 1 | область Абай | 3 | 12 | 25,0 | 2 |",
                        "| область Абай | protocol_late | 3 из 4 | 1, 2, -, 0, 3, - |",
                        "| область Абай | violations_total | 60 | 6 | 1,5 |",
                        "| область Абай | объявление | 21100031 | 05.10.2021 | 07.12.2021 | 63 (44) |",
                        "Ещё 1 – в таблице open-cases.csv.",
                        "| область Абай | с опозданием | 20.09.2021 | 14 | 7 из 8 | 0 из 1 |",
                        "| Жамбылская область | Протоколы | 70 | 67 | +3 |");
    }

    @Test
    void the_kazakh_document_says_the_same() throws IOException {
        assertThat(lines(Language.KK, models(Language.KK).monthOfTransition()))
                .contains(
                        "Мәлімет ұсынуға тиіс ЖАО саны – 17, мәлімет ұсынғаны – 15.",
                        "- 21\u00A0хабарландыру;",
                        "- 22\u00A0хаттама.",
                        "Барлығы 25\u00A0бұзушылық анықталды, оның ішінде:",
                        "- айдар / Рубрика – 3.",
                        "Мәліметті толық ұсынбағандар: Абай облысы («хаттамалар» парағы түспеген).",
                        "## 2007 жылғы Қағидалар қолданылған жазбалар",
                        "| Тамыз айының қорытындысы | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 |",
                        "| Бұзушылықтар | 25 | 30 | -5 | -16,6 |",
                        "| Абай облысы | protocol_late | 4 айдың 3 айы | 1, 2, -, 0, 3, - |",
                        "| Абай облысы | хабарландыру | 21100031 | 05.10.2021 | 07.12.2021 | 63 (44) |",
                        "| Абай облысы | кешігіп түсті | 20.09.2021 | 14 | 7 / 8 | 0 / 1 |",
                        "| Жамбыл облысы | Хаттамалар | 70 | 67 | +3 |",
                        "[properties core] dc:language: kk-KZ",
                        "[properties core] dcterms:created: 2021-08-31T00:00:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_have_the_same_build(Language language) throws IOException {
        assertThat(outline(language)).isEqualTo(outline(Language.KK));
    }

    @ParameterizedTest
    @EnumSource
    void a_quiet_month_has_one_table_and_nothing_to_compare(Language language) throws IOException {
        String none = language == Language.KK ? "Бұзушылықтар анықталған жоқ." : "Нарушений не выявлено.";
        List<String> lines = lines(language, models(language).quietMonth());
        assertThat(lines).contains(none).noneMatch(line -> line.startsWith("## "));
        assertThat(lines).filteredOn(line -> line.startsWith("# ")).hasSize(7);
        assertThat(lines).filteredOn(line -> line.startsWith("| №")).hasSize(1);
        assertThat(lines).noneMatch(String::isBlank);
    }

    /** The kinds of lines in their order: all but the words. */
    private static List<String> outline(Language language) throws IOException {
        return lines(language, models(language).monthOfTransition()).stream()
                .map(line -> line.replaceAll("[^#|\\[]+", " "))
                .toList();
    }

    private static List<String> lines(Language language, Map<String, Object> model) throws IOException {
        String file = "analysis." + language.code() + ".docx";
        byte[] template = Files.readAllBytes(Path.of("templates", "documents", file));
        byte[] document =
                WordOracle.accepted(WordTemplate.compile(file, template).render(model));
        return DocxText.of(document).lines().toList();
    }

    private static AnalysisModels models(Language language) {
        return new AnalysisModels(language);
    }
}
