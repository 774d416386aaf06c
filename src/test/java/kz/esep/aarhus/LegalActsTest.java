package kz.esep.aarhus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts as answers cite them, in both languages. */
final class LegalActsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private final LegalActs acts = ShippedTables.TABLES.acts();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            hearing_rules_2007
            Қоршаған ортаны қорғау министрінің 2007 жылғы 7 мамырдағы № 135-ө бұйрығы
            ҚОҚМ 2007 жылғы 7 мамырдағы №135 бұйрығы
            ҚОҚМ 2007 жылғы 7 мамырдағы № 135-п бұйрығы
            ҚОҚМ 2007 ж. 7 мамырдағы N 135-ө бұйрығы
            приказ Министра от 7 мая 2007 года № 135-п
            приказ № 135-п от 07.05.2007
            приказ от 7.05.2007 г. №135
            «Об утверждении Правил проведения общественных слушаний»
            «Қоғамдық тыңдауларды өткізу қағидаларын бекіту туралы»
            """)
    void an_act_is_known_by_its_code_its_date_and_number_in_either_language_and_its_title(String text) {
        assertThat(codes(text)).containsExactly("hearing_rules_2007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Қоғамдық кеңестер туралы» Заңның (2015 жылғы 2 қарашадағы 383-V) 5-бабы",
                "Закон РК от 2 ноября 2015 года № 383-V ЗРК",
                "Об общественных советах"
            })
    void a_law_is_known_with_and_without_the_sign_of_its_number(String text) {
        assertThat(codes(text)).containsExactly("public_councils");
    }

    @Test
    void several_acts_come_in_the_order_of_the_text_each_once() {
        assertThat(codes(
                        "2016 жылғы 10 маусымдағы № 241 бұйрық, 10.06.2016 № 240; «Құқықтық актілер туралы» Заң, тағы да "
                                + "2016 жылғы 10 маусымдағы № 241 бұйрық"))
                .containsExactly("prtr_rules", "hearing_activities_list", "legal_acts");
    }

    @Test
    void a_month_that_softens_before_its_ending_is_a_month() {
        assertThat(codes("2019 жылдың 4 қыркүйегіндегі №20-П бұйрық")).containsExactly("public_council_2019");
        assertThat(codes("2019 жылғы 4 қыркүйектегі № 20-Ө бұйрық")).containsExactly("public_council_2019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "№ 135-ө бұйрық",
                "2007 жылғы 8 мамырдағы № 135-ө бұйрық",
                "2007 жылғы 7 мамырдағы № 136-ө бұйрық",
                "12007 жылғы 7 мамырдағы № 135-ө бұйрық",
                "31.02.2007 № 135",
                "my_hearing_rules_2007",
                ""
            })
    void a_number_alone_another_date_and_another_number_are_none(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void a_number_far_from_a_date_is_not_taken_with_it() {
        assertThat(codes("2007 жылғы 7 мамырда " + "ұзақ сөйлем ".repeat(8) + "№ 135"))
                .isEmpty();
    }

    @Test
    void the_name_of_a_code_means_the_one_of_the_day_with_any_ending() {
        assertThat(codes("Экологиялық кодекстің 57-2-бабы")).containsExactly("ecological_code_2007");
        assertThat(codes("статья 57-2 Экологического кодекса")).containsExactly("ecological_code_2007");
        assertThat(acts.citedIn("статья 73 Экологического кодекса", LocalDate.of(2022, 1, 1)))
                .extracting(cited -> cited.act().code())
                .containsExactly("ecological_code_2021");
    }

    @ParameterizedTest
    @CsvSource({
        "2016 жылғы 8 сәуірдегі № 491-V Заң, ecological_amendments_2016, false",
        "2016 жылғы 8 сәуірдегі № 291 Заң, ecological_amendments_2016, true",
        "2020 жылғы 2 маусымдағы № 130 бұйрық, state_services_rules, false",
        "2020 жылғы 2 шілдедегі № 130 бұйрық, state_services_rules, true",
        "2020 жылғы 21 желтоқсандағы №324-П бұйрық, public_council_2020, true"
    })
    void an_act_printed_with_another_number_or_date_is_known_and_told(String text, String code, boolean misprinted) {
        assertThat(acts.citedIn(text, DAY)).singleElement().satisfies(cited -> {
            assertThat(cited.act().code()).isEqualTo(code);
            assertThat(cited.misprinted()).isEqualTo(misprinted);
        });
    }

    @Test
    void what_is_printed_in_several_ways_and_not_verified_is_of_low_confidence() {
        assertThat(List.of("ecological_amendments_2016", "public_council_2020"))
                .allSatisfy(code -> assertThat(act(code).confidence()).isEqualTo(LegalAct.Confidence.LOW));
        assertThat(act("state_services_rules").confidence()).isEqualTo(LegalAct.Confidence.HIGH);
        assertThat(act("state_services_rules").date()).isEqualTo("2020-06-02");
    }

    @Test
    void the_suffix_of_an_order_is_that_of_the_language() {
        assertThat(act("hearing_rules_2007").number().kk()).isEqualTo("135-ө");
        assertThat(act("hearing_rules_2007").number().ru()).isEqualTo("135-п");
        assertThat(acts.all()).allSatisfy(act -> {
            assertThat(act.number().kk()).doesNotContain("-п", "-П");
            assertThat(act.number().ru()).doesNotContain("-ө", "-Ө");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            access_to_information; «Ақпаратқа қол жеткізу туралы» Қазақстан Республикасының 2015 жылғы 16 қарашадағы №_401-V Заңы; Закон Республики Казахстан от 16 ноября 2015 года №_401-V «О доступе к информации»
            ecological_code_2021; Қазақстан Республикасының 2021 жылғы 2 қаңтардағы №_400-VI Экология кодексі; Экологический кодекс Республики Казахстан от 2 января 2021 года №_400-VI
            hearing_rules_2007; «Қоғамдық тыңдауларды өткізу қағидаларын бекіту туралы» Қазақстан Республикасы Қоршаған ортаны қорғау министрінің 2007 жылғы 7 мамырдағы №_135-ө бұйрығы; приказ Министра охраны окружающей среды Республики Казахстан от 7 мая 2007 года №_135-п «Об утверждении Правил проведения общественных слушаний»
            emergency_decree; «Қазақстан Республикасында төтенше жағдайды енгізу туралы» Қазақстан Республикасының Президентінің 2020 жылғы 15 наурыздағы №_285 Жарлығы; Указ Президента Республики Казахстан от 15 марта 2020 года №_285 «О введении чрезвычайного положения в Республике Казахстан»
            sanitary_ruling_48; Қазақстан Республикасының Бас мемлекеттік санитариялық дәрігерінің 2020 жылғы 15 тамыздағы №_48 қаулысы; постановление Главного государственного санитарного врача Республики Казахстан от 15 августа 2020 года №_48
            protected_areas_amendments_2020; «Қазақстан Республикасының кейбір заңнамалық актілеріне ерекше қорғалатын табиғи аумақтар мәселелері бойынша өзгерістер мен толықтырулар енгізу туралы» Қазақстан Республикасының 2020 жылғы 30 қыркүйектегі Заңы; Закон Республики Казахстан от 30 сентября 2020 года «О внесении изменений и дополнений в некоторые законодательные акты Республики Казахстан по вопросам особо охраняемых природных территорий»
            """)
    void a_footnote_cites_an_act_as_official_texts_do(String code, String kazakh, String russian) {
        assertThat(act(code).citation(Language.KK)).isEqualTo(kazakh.replace('_', '\u00A0'));
        assertThat(act(code).citation(Language.RU)).isEqualTo(russian.replace('_', '\u00A0'));
    }

    @Test
    void quotes_within_a_title_are_the_inner_ones_of_the_language() {
        LegalAct regulation = act("customs_union_food_regulation");
        assertThat(regulation.citation(Language.KK))
                .startsWith("«Кеден одағының “Тамақ өнімінің қауіпсіздігі туралы” ");
        assertThat(regulation.citation(Language.RU)).endsWith(" „О безопасности пищевой продукции“»");
    }

    @Test
    void every_act_is_found_again_by_its_own_citation() {
        assertThat(acts.all()).filteredOn(act -> !act.number().ru().isEmpty()).allSatisfy(act -> {
            for (Language language : Language.values()) {
                assertThat(codes(act.citation(language)))
                        .as(act.citation(language))
                        .contains(act.code());
            }
        });
    }

    private LegalAct act(String code) {
        return acts.find(code).orElseThrow();
    }

    private List<String> codes(String text) {
        return acts.citedIn(text, DAY).stream().map(cited -> cited.act().code()).toList();
    }
}
