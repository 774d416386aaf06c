package kz.esep.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class HeldMarkupTest {

    private static final String LETTERS = "a ~\u007f\u0080é ғылым \u07ff\u0800 № 漢 \uffee 𝄞 😀";

    @Test
    void letters_of_every_length_are_the_bytes_the_jdk_makes_of_them() throws IOException {
        HeldMarkup held = new HeldMarkup(1);
        held.append(LETTERS);
        held.append("xx" + LETTERS + "xx", 2, LETTERS.length());
        held.append("жол".getBytes(StandardCharsets.UTF_8));
        assertThat(passedOn(held)).isEqualTo(LETTERS + LETTERS + "жол");
        assertThat(held.length()).isZero();
    }

    @Test
    void a_letter_written_in_two_halves_is_one() throws IOException {
        HeldMarkup held = new HeldMarkup(8);
        for (int index = 0; index < LETTERS.length(); index++) {
            held.append(LETTERS, index, 1);
        }
        assertThat(passedOn(held)).isEqualTo(LETTERS);
    }

    @Test
    void half_a_letter_is_a_question_mark_and_takes_no_other_with_it() throws IOException {
        HeldMarkup held = new HeldMarkup(8);
        held.append("a\uDE00b\uD83Dc\uD83D");
        held.append("d");
        assertThat(passedOn(held)).isEqualTo("a?b?c?d");
    }

    @Test
    void what_was_taken_back_is_gone_with_its_halves() throws IOException {
        HeldMarkup held = new HeldMarkup(8);
        held.append("әa");
        int place = held.length();
        held.append("бx\uD83D");
        held.truncate(place);
        held.append("ғ");
        assertThat(passedOn(held)).isEqualTo("әaғ");
    }

    @Test
    void markup_is_found_and_replaced_among_other_letters() throws IOException {
        HeldMarkup held = new HeldMarkup(8);
        held.append("ғ<w:p>ә<w:pPr/>ұ");
        int second = held.length();
        held.append("<w:p>ң<w:pPr/>і<w:pPr/>");
        assertThat(held.lastIndexOf("<w:p>", held.length())).isEqualTo(second);
        assertThat(held.lastIndexOf("<w:p>", second - 1)).isEqualTo(2);
        assertThat(held.lastIndexOf("<w:t>", held.length())).isNegative();
        assertThat(held.indexOf('<', second + 1)).isEqualTo(second + 7);
        assertThat(held.markAt(second)).isEqualTo('<');

        held.replaceFirst(second, "<w:pPr/>", "ө");

        assertThat(passedOn(held)).isEqualTo("ғ<w:p>ә<w:pPr/>ұ<w:p>ңөі<w:pPr/>");
    }

    @Test
    void the_first_bytes_are_passed_on_and_the_rest_stays() throws IOException {
        HeldMarkup held = new HeldMarkup(8);
        held.append("abcәdef");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        held.passOn(4, out); // in the midst of a letter
        assertThat(held.length()).isEqualTo(4);
        held.append("!");
        held.passOn(held.length(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("abcәdef!");
    }

    private static String passedOn(HeldMarkup held) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        held.passOn(held.length(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
