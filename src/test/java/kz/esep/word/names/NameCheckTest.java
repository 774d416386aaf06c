package kz.esep.word.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.names.DeclaredNames.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameCheckTest {

    private static final DeclaredNames NAMES = DeclaredNames.of(List.of(
            new Line("month.title", "text"),
            new Line("month.number", "number"),
            new Line("silent.any", "yes_no"),
            new Line("sets", "list"),
            new Line("sets[].name", "text"),
            new Line("sets[].rows", "list"),
            new Line("sets[].rows[].region", "text"),
            new Line("sets[].rows[].*", "text"),
            new Line("tags", "list"),
            new Line("logo", "picture"),
            new Line("trend", "chart")));

    private final List<Complaint> complaints = new ArrayList<>();
    private final NameCheck check = new NameCheck(NAMES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month.title",
                "month['title']",
                "month.title?upper_case",
                "(month.title)!'-'",
                "month.title!",
                "month.title!month.number",
                "sets?size",
                "sets?size - 1",
                "sets[0].name",
                "sets?first.rows?first.anything",
                "sets?filter(s -> s.name != 'a')?map(s -> s.name)?join(', ')",
                "sets?filter((s) -> s.rows?has_content)?size",
                "sets?map(s -> s.name?upper_case)?first",
                "silent.any?string('a', 'b')",
                "silent.any?then(month.title, month.number)",
                "date(month.title, 'x')",
                "$kk_plural(month.number, 'a', 'b', 'c')",
                "tags?join(', ')",
                "tags[0]",
                "tags[1..2]?join(', ')",
                "'a' + month.title + \"b's\"",
                "{'a': month.title}.a",
                "month.number * 2 / 3",
                "month.number?string['0.00']",
                "month.number?string.computer",
                "(sets![])?size",
                "month.title!'' + ''",
                "(month.number gt 3)?c",
                "month[month.title]",
                "sets?size gt 0 && !(silent.any)?then('a', 'b')?has_content"
            })
    void what_fits_the_declared_names_is_passed(String expression) {
        check.setting(expression, complaints::add);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mont.title                       | NAME_NEAR    | month
            month.titel                      | NAME_NEAR    | month.title
            month["titel"]                   | NAME_NEAR    | month.title
            (month.titel)!"-"                | NAME_NEAR    | month.title
            month.titel??                    | NAME_NEAR    | month.title
            sets[0].nam                      | NAME_NEAR    | sets[0].name
            sets?filter(s -> s.nam == 'a')   | NAME_NEAR    | s.name
            month.title + mont.title         | NAME_NEAR    | month
            date(mont.title)                 | NAME_NEAR    | month
            month.title!mont.title           | NAME_NEAR    | month
            [mont]                           | NAME_NEAR    | month
            1..mont                          | NAME_NEAR    | month
            """)
    void a_misspelt_name_is_told_wherever_it_stands(String expression, Remark remark, String near) {
        check.setting(expression, complaints::add);
        assertThat(complaints).singleElement().satisfies(complaint -> {
            assertThat(complaint.remark()).isEqualTo(remark);
            assertThat(complaint.facts().get("near")).hasToString("Bilingual[kk=" + near + ", ru=" + near + "]");
        });
    }

    @Test
    void a_name_like_no_other_is_told_with_those_there_are() {
        check.setting("month.zzzzzzzz", complaints::add);
        assertThat(complaints.get(0).sentence(Language.RU))
                .isEqualTo("Имени month.zzzzzzzz нет. Здесь есть имена: number, title.");
    }

    @ParameterizedTest
    @CsvSource({
        "sets,LIST_SHOWN",
        "sets?filter(s -> s.name == 'a'),LIST_SHOWN",
        "month,RECORD_SHOWN",
        "silent.any,YES_NO_SHOWN",
        "month.number gt 3,YES_NO_SHOWN",
        "logo,MEDIA_SHOWN",
        "sets.name,NAME_OF_LIST",
        "month.title.x,NAME_OF_VALUE"
    })
    void a_value_that_cannot_be_shown_is_told(String expression, Remark remark) {
        check.value(expression, true, complaints::add);
        assertThat(complaints).extracting(Complaint::remark).containsExactly(remark);
    }

    @Test
    void a_placeholder_may_name_a_picture() {
        check.value("logo", false, complaints::add);
        check.value("trend", false, complaints::add);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_variable_of_a_list_is_known_until_the_list_ends() {
        check.listBegins("sets as set", complaints::add);
        check.listBegins("set.rows as row", complaints::add);
        check.value("row.region", true, complaints::add);
        check.value("row.notices_placed", true, complaints::add);
        check.value("set.nam", true, complaints::add);
        check.listEnds();
        check.value("row.region", true, complaints::add);
        check.listEnds();
        assertThat(complaints).extracting(Complaint::remark).containsExactly(Remark.NAME_NEAR, Remark.NAME_STRANGE);
    }

    @Test
    void what_is_no_list_cannot_be_listed_and_what_is_no_condition_not_asked() {
        check.listBegins("month.title as x", complaints::add);
        check.listEnds();
        check.listBegins("month as name, value", complaints::add);
        check.listEnds();
        check.condition("month.title", complaints::add);
        check.condition("sets", complaints::add);
        check.condition("silent.any && month.title?has_content", complaints::add);
        check.condition("month.number gt 2", complaints::add);
        assertThat(complaints)
                .extracting(Complaint::remark)
                .containsExactly(Remark.NOT_A_LIST, Remark.NOT_A_CONDITION, Remark.NOT_A_CONDITION);
    }

    @Test
    void lists_of_numbers_and_lists_that_may_be_missing_are_lists() {
        check.listBegins("0..sets?size-1 as i", complaints::add);
        check.value("i", true, complaints::add);
        check.listEnds();
        check.listBegins("1..month.number*2 as i", complaints::add);
        check.listEnds();
        check.listBegins("sets![] as set", complaints::add);
        check.value("set.name", true, complaints::add);
        check.listEnds();
        check.assignment("part = 0..2", complaints::add);
        check.listBegins("sets[part] as set", complaints::add);
        check.value("set.name", true, complaints::add);
        check.listEnds();
        check.listBegins("sets[1..] as set", complaints::add);
        check.listEnds();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_chart_knows_what_was_assigned() {
        check.assignment("own = sets[0]", complaints::add);
        NameCheck chart = new NameCheck(NAMES);
        chart.lend(check);
        chart.value("own.name", true, complaints::add);
        assertThat(complaints).isEmpty();
    }

    @Test
    void an_assigned_name_is_known_from_there_on_and_is_what_was_assigned() {
        check.value("own", true, complaints::add);
        check.assignment("own = sets[0] other = own.rows?first", complaints::add);
        check.value("own.name", true, complaints::add);
        check.value("other.region", true, complaints::add);
        check.value("own.nam", true, complaints::add);
        check.assignment("count = 0", complaints::add);
        check.assignment("count += 1", complaints::add);
        check.assignment("count++", complaints::add);
        assertThat(complaints).extracting(Complaint::remark).containsExactly(Remark.NAME_STRANGE, Remark.NAME_NEAR);
    }

    @Test
    void within_a_list_that_cannot_be_read_every_name_may_be_its_variable() {
        check.unreadListBegins();
        check.value("row.region", true, complaints::add);
        check.listEnds();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_chart_knows_the_variables_of_the_lists_it_may_stand_in() {
        check.listBegins("sets as set", complaints::add);
        check.listEnds();
        NameCheck chart = new NameCheck(NAMES);
        chart.lend(check);
        chart.value("set.name", true, complaints::add);
        chart.value("set.nam", true, complaints::add);
        assertThat(complaints).extracting(Complaint::remark).containsExactly(Remark.NAME_NEAR);
    }
}
