package kz.esep.word.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.esep.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FunctionCallTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${date(x)}                                | date/1
            ${ date ( x , "ілік" ) }                  | date/2
            ${joined([1, 2, f(3, 4)])}                | joined/1 f/2
            ${plural(n, "a, b", 'c(d)', "e")}         | plural/4
            ${today()}                                | today/0
            ${x?then("date(1)", date(y))?cap_first}   | date/1
            ${x ? then (1, 2)}                        | ``
            [#if (a) gt (b) && f(c)]                  | f/1
            [#list (xs) as x]                         | ``
            ${rows?filter(r -> r.x > (1))?size}       | ``
            ${month.date(1)}                          | month.date/1
            ${"\\"(" + f(1)}                            | f/1
            ${f(g(1)}                                 | f/1 g/1
            ${x[f(1)]}                                | f/1
            ${өңір(1)}                                | өңір/1
            """)
    void calls_are_found_with_the_number_of_their_values(String tag, String calls) {
        assertThat(FunctionCall.in(tag).stream()
                        .map(call -> call.name() + "/" + call.arguments())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(calls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${date(x) + " date(x)"}      | ${$ru_date(x) + " date(x)"}
            ${date(period(a, b))}        | ${$ru_date($ru_period(a, b))}
            [#if month_name(x) == date]  | [#if $ru_month_name(x) == date]
            ${unknown(x)}                | ${unknown(x)}
            """)
    void calls_are_told_the_language_in_which_to_answer(String tag, String spoken) {
        assertThat(FunctionCall.spoken(tag, Language.RU)).isEqualTo(spoken);
    }
}
