package kz.esep.word.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuardedExpressionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${a?left_pad(n)}                   | ${a?left_pad($length(n))}
            ${a ?right_pad (b[1], ", (")}      | ${a ?right_pad ($length(b[1]), ", (")}
            ${"?left_pad(1)"}                  | ${"?left_pad(1)"}
            [#list a?chunk(f(1, 2), "-") as c] | [#list a?chunk($size(f(1, 2)), "-") as c]
            ${a?join(", ")}                    | ${a?filter($joined(", "))?join(", ")}
            ${a?join(b?join(c))}               | ${a?filter($joined(b?filter($joined(c))?join(c)))?join(b?filter($joined(c))?join(c))}
            ${a?replace("x", b, "i")}          | ${a?split("\\x1")?filter($replaced( b))?join("\\x1")?replace("x", b, "i")}
            ${(a?left_pad)(9)}                 | ${(a?left_pad())(9)}
            ${a?left_pad()}                    | ${a?left_pad()}
            ${a?replace("x")}                  | ${a?replace("x")}
            ${a?map(x -> x)?filter(f)?size}    | ${a?filter($walk())?map(x -> x)?filter($walk())?filter(f)?size}
            ${a?map(x -> (x.b)?map(y -> y))}   | ${a?filter($walk())?map(x -> (x.b)?filter($step)?map(y -> y))}
            ${a?take_while(x -> b?drop_while(y -> y))} | ${a?filter($walk())?take_while(x -> b?filter($step)?drop_while(y -> y))}
            ${a?map(x -> x).b?map(f)}          | ${a?filter($walk())?map(x -> x).b?filter($walk())?map(f)}
            """)
    void built_ins_that_make_much_of_little_are_guarded(String source, String guarded) {
        assertThat(GuardedExpressions.in(source)).isEqualTo(guarded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [#list 1..n as x]                   | [#list 1..n as x]
            [#list rows[0..n] as x]             | [#list rows[0..n] as x]
            ${f(a)[1..]}                        | ${f(a)[1..]}
            ${(1..n)?size}                      | ${($range(1..n))?size}
            ${(x[1]..<f(2, 3))?size}            | ${($range(x[1]..<f(2, 3)))?size}
            [#list [1..n, 2] as x]              | [#list [$range(1..n), 2] as x]
            [#list a?map(x -> 1..x) as x]       | [#list a?filter($walk())?map(x -> $range(1..x)) as x]
            ${((1..a)?size..b)?size}            | ${($range(($range(1..a))?size..b))?size}
            [#if x gt [1..2]?size]              | [#if x gt [$range(1..2)]?size]
            """)
    void lists_of_numbers_are_guarded_where_they_are_held(String source, String guarded) {
        assertThat(GuardedExpressions.in(source)).isEqualTo(guarded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [#assign a = a + b]          | [#assign a = a + b]${$kept("a", a!, true)}
            [#assign a += b, c = a == b] | [#assign a += b, c = a == b]${$kept("a", a!, true)}${$kept("c", c!, true)}
            [#assign a = 1..n b = 2]     | [#assign a = $range(1..n) b = 2]${$kept("a", a!)}${$kept("b", b!)}
            [#assign $a = 1]             | [#assign $a = 1]
            """)
    void assigned_variables_are_guarded(String source, String guarded) {
        assertThat(GuardedExpressions.in(source)).isEqualTo(guarded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <w:tcW w:w="${a?left_pad(1)}"/>[#if a]x..y[/#if] | <w:tcW w:w="${a?left_pad($length(1))}"/>[#if a]x..y[/#if]
            ${a?left_pad(1}                                  | ${a?left_pad(1}
            ${a?left_pad("1)}                                | ${a?left_pad("1)}
            [#list 1..                                       | [#list 1..
            """)
    void what_is_no_expression_stays(String source, String guarded) {
        assertThat(GuardedExpressions.in(source)).isEqualTo(guarded);
    }
}
