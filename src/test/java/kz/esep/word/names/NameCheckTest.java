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
        check.assignment("own = " + expression, complaints::add);
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
        check.assignment("own = " + expression, complaints::add);
        assertThat(complaints).singleElement().satisfies(complaint -> {
            assertThat(complaint.remark()).isEqualTo(remark);
            assertThat(complaint.facts().get("near")).hasToString("Bilingual[kk=" + near + ", ru=" + near + "]");
        });
    }

    @Test
    void a_name_like_no_other_is_told_with_those_there_are() {
        check.value("month.zzzzzzzz", complaints::add);
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
        check.value(expression, complaints::add);
        assertThat(complaints).extracting(Complaint::remark).containsExactly(remark);
    }

    @Test
    void a_placeholder_of_a_picture_names_a_picture_and_one_of_a_chart_a_chart() {
        check.placeholder("logo", Shape.Kind.PICTURE, complaints::add);
        check.placeholder("trend", Shape.Kind.CHART, complaints::add);
        assertThat(complaints).isEmpty();
        check.placeholder("trend", Shape.Kind.PICTURE, complaints::add);
        check.placeholder("month.title", Shape.Kind.CHART, complaints::add);
        assertThat(complaints).extracting(Complaint::remark).containsExactly(Remark.NOT_A_PICTURE, Remark.NOT_A_CHART);
    }

    /** What would fail, or show something else than was meant, when the month is there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            month.title gt 5                | TEXT_RECKONED    | month.title – это текст
            month.title gte "2021"          | TEXT_RECKONED    | month.title – это текст
            month.number gt "5"             | TEXT_RECKONED    | "5" – это текст
            month.title - 1                 | TEXT_RECKONED    | month.title?number
            month.number * month.title      | TEXT_RECKONED    | month.title – это текст
            -month.title                    | TEXT_RECKONED    | month.title – это текст
            month.title + 1                 | TEXT_RECKONED    | month.title – это текст
            1 + month.title                 | TEXT_RECKONED    | month.title – это текст
            $ru_number(month.number) gt 5   | TEXT_RECKONED    | number(month.number) – это текст
            1..month.title                  | TEXT_RECKONED    | month.title – это текст
            sets?first.name - 1             | TEXT_RECKONED    | sets?first.name – это текст
            month.title == 5                | TEXT_WITH_NUMBER | month.title – это текст, а 5 – число
            5 != (month.title)              | TEXT_WITH_NUMBER | (month.title) – это текст
            silent.any == "да"              | YES_NO_COMPARED  | [#if silent.any]
            silent.any gt 0                 | YES_NO_COMPARED  | [#if !silent.any]
            sets gt 0                       | LIST_RECKONED    | sets?size
            sets == 0                       | LIST_RECKONED    | sets?size
            month == "2021"                 | RECORD_RECKONED  | есть: title, number
            "№" + sets                      | LIST_SHOWN       | [#list sets as …]
            "№" + silent.any                | YES_NO_SHOWN     | [#if silent.any]
            silent.any && month.number      | NOT_A_CONDITION  | month.number > 0
            !month.title                    | NOT_A_CONDITION  | month.title == "…"
            silent.any or sets              | NOT_A_CONDITION  | sets?has_content
            sets?filter(s -> s.name gt 2)   | TEXT_RECKONED    | s.name – это текст
            month.title?size                | BUILT_IN_KIND    | ?size нужно: список или имя
            sets?upper_case                 | BUILT_IN_KIND    | sets – это список
            silent.any?join(", ")           | BUILT_IN_KIND    | нужно: список
            sets?sort_by("nam")             | NAME_NEAR        | имелось в виду sets[].name
            sets.size                       | BUILT_IN_AS_NAME | sets?size
            month.title.upper_case          | BUILT_IN_AS_NAME | month.title?upper_case
            sets.nam                        | NAME_OF_LIST_NEAR | item.name
            sets.zzzzzz                     | NAME_OF_LIST_STRANGE | имена: name, rows
            tags.name                       | NAME_OF_TEXTS    | tags – это список
            "a".x                           | NAME_OF_VALUE    | "a" – это простое значение
            (month.title).x                 | NAME_OF_VALUE    | (month.title) – это простое значение
            (sets[0]).nam                   | NAME_NEAR        | (sets[0]).name
            """)
    void what_would_go_wrong_with_data_is_told_without_them(String expression, Remark remark, String said) {
        check.assignment("own = " + expression, complaints::add);
        assertThat(complaints).singleElement().satisfies(complaint -> {
            assertThat(complaint.remark()).isEqualTo(remark);
            assertThat(complaint.sentence(Language.RU)).contains(said);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"№ \" + month.number",
                "month.title + \": \" + 5",
                "month.title + month.number",
                "\"1\" + 2",
                "month.title != \"-\" && month.title?number gt 5",
                "month.title?length gt 5",
                "month.number?upper_case",
                "sets?size == 0 || silent.any == false",
                "sets + sets",
                "(month.title)!0 gt 5",
                "sets?filter(s -> s.rows?size gt 2)?first.name == \"a\"",
                "month.title!month.number"
            })
    void what_goes_well_with_data_is_passed(String expression) {
        check.assignment("own = " + expression, complaints::add);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_variable_of_a_list_stands_for_nothing_where_the_list_is_empty() {
        check.listBegins("sets as set", complaints::add);
        check.listBegins("set.rows as row", complaints::add);
        check.listIsEmpty();
        check.value("set.name", complaints::add);
        assertThat(complaints).isEmpty();
        check.value("row.region", complaints::add);
        check.listEnds();
        assertThat(complaints).extracting(Complaint::remark).containsExactly(Remark.VARIABLE_IN_ELSE);
    }

    @Test
    void cells_are_merged_by_what_can_be_shown_and_span_a_number_of_columns() {
        check.sameness("month.title", complaints::add);
        check.sameness("month.number", complaints::add);
        check.sameness("silent.any", complaints::add);
        check.width("month.number + 1", complaints::add);
        assertThat(complaints).isEmpty();
        check.sameness("sets", complaints::add);
        check.sameness("month", complaints::add);
        check.width("month.title", complaints::add);
        assertThat(complaints)
                .extracting(Complaint::remark)
                .containsExactly(Remark.WRONG_KIND, Remark.WRONG_KIND, Remark.WRONG_KIND);
    }

    @Test
    void a_variable_of_a_list_is_known_until_the_list_ends() {
        check.listBegins("sets as set", complaints::add);
        check.listBegins("set.rows as row", complaints::add);
        check.value("row.region", complaints::add);
        check.value("row.notices_placed", complaints::add);
        check.value("set.nam", complaints::add);
        check.listEnds();
        check.value("row.region", complaints::add);
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
        check.value("i", complaints::add);
        check.listEnds();
        check.listBegins("1..month.number*2 as i", complaints::add);
        check.listEnds();
        check.listBegins("sets![] as set", complaints::add);
        check.value("set.name", complaints::add);
        check.listEnds();
        check.assignment("part = 0..2", complaints::add);
        check.listBegins("sets[part] as set", complaints::add);
        check.value("set.name", complaints::add);
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
        chart.value("own.name", complaints::add);
        assertThat(complaints).isEmpty();
    }

    @Test
    void an_assigned_name_is_known_from_there_on_and_is_what_was_assigned() {
        check.value("own", complaints::add);
        check.assignment("own = sets[0] other = own.rows?first", complaints::add);
        check.value("own.name", complaints::add);
        check.value("other.region", complaints::add);
        check.value("own.nam", complaints::add);
        check.assignment("count = 0", complaints::add);
        check.assignment("count += 1", complaints::add);
        check.assignment("count++", complaints::add);
        assertThat(complaints).extracting(Complaint::remark).containsExactly(Remark.NAME_STRANGE, Remark.NAME_NEAR);
    }

    @Test
    void within_a_list_that_cannot_be_read_a_name_that_is_not_known_may_be_its_variable() {
        check.unreadListBegins("[#list sets +");
        check.value("row.region", complaints::add);
        check.value("month.titel", complaints::add);
        check.listEnds();
        check.unreadListBegins("[#list sets + as row]");
        check.value("row.region", complaints::add);
        check.value("mont.title", complaints::add);
        check.listEnds();
        assertThat(complaints).extracting(Complaint::remark).containsExactly(Remark.NAME_NEAR, Remark.NAME_NEAR);
    }

    @Test
    void a_chart_knows_the_variables_of_the_lists_it_may_stand_in() {
        check.listBegins("sets as set", complaints::add);
        check.listEnds();
        NameCheck chart = new NameCheck(NAMES);
        chart.lend(check);
        chart.value("set.name", complaints::add);
        chart.value("set.nam", complaints::add);
        assertThat(complaints).extracting(Complaint::remark).containsExactly(Remark.NAME_NEAR);
    }
}
