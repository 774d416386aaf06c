package kz.esep.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.archive.Archive;
import kz.esep.history.HistoryReader;
import kz.esep.language.Bilingual;
import kz.esep.reference.Settings;
import kz.esep.storage.DamagedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LetterRegisterTest {

    private static final YearMonth MONTH = YearMonth.of(2021, 11);
    private static final LocalDate DAY = LocalDate.of(2021, 12, 6);
    private static final Settings.Numbering NUMBERING = new Settings.Numbering("{index}-{year}-{seq}", "04-2-17", 1);

    @TempDir
    private Path output;

    @Test
    void numbers_go_on_within_the_year_and_begin_anew_with_the_next() throws IOException {
        LetterRegister register = open();
        reserve(register, DAY, "KZ-19", "KZ-31");
        assertThat(register.next(DAY, 2))
                .extracting(LetterRegister.OutgoingNumber::number)
                .containsExactly("04-2-17-21-3", "04-2-17-21-4");
        assertThat(register.next(LocalDate.of(2022, 1, 5), 1))
                .extracting(LetterRegister.OutgoingNumber::number)
                .containsExactly("04-2-17-22-1");
    }

    @Test
    void another_pattern_gives_no_number_that_somebody_has() throws IOException {
        reserve(open(), DAY, "KZ-19", "KZ-31");
        LetterRegister other = LetterRegister.open(
                output, new Settings.Numbering("04-2-17-{year}-{seq}", "1", 1), new HistoryReader(archive()));
        assertThat(other.next(DAY, 1))
                .extracting(LetterRegister.OutgoingNumber::number)
                .containsExactly("04-2-17-21-3");
        LetterRegister first = LetterRegister.open(
                output, new Settings.Numbering("{index}/{year4}/{seq}", "7", 500), new HistoryReader(archive()));
        assertThat(first.next(DAY, 1))
                .extracting(LetterRegister.OutgoingNumber::number)
                .containsExactly("7/2021/500");
    }

    @Test
    void a_number_reserved_before_a_run_ended_is_there_afterwards() throws IOException {
        reserve(open(), DAY, "KZ-19");
        RegisteredLetter letter = open().find(key("KZ-19")).orElseThrow();
        assertThat(letter.number()).isEqualTo("04-2-17-21-1");
        assertThat(letter.state()).isEqualTo(RegisteredLetter.State.RESERVED);
    }

    @Test
    void a_reserved_number_that_no_letter_came_to_bear_says_why() throws IOException {
        reserve(open(), DAY, "KZ-19");
        LetterRegister register = open();
        register.reserve(MONTH, Set.of(), List.of());
        register.issue(MONTH, key -> true);
        assertThat(Files.readString(output.resolve("letters-register.csv")))
                .contains(",unused,,,\"жұмыс үзілді, хат шығарылмады\",\"работа прервалась, письмо не выпущено\"");
        assertThat(register.next(DAY, 1))
                .extracting(LetterRegister.OutgoingNumber::sequence)
                .containsExactly(2);
    }

    @Test
    void an_issued_letter_is_replaced_by_a_new_one_or_withdrawn() throws IOException {
        LetterRegister register = open();
        reserve(register, DAY, "KZ-19", "KZ-31");
        register.issue(MONTH, key -> true);
        register.reserve(MONTH, Set.of(key("KZ-19")), List.of(letter(register, DAY, key("KZ-19"))));
        assertThat(open().all())
                .extracting(RegisteredLetter::state)
                .containsExactly(
                        RegisteredLetter.State.REPLACED,
                        RegisteredLetter.State.WITHDRAWN,
                        RegisteredLetter.State.RESERVED);
        assertThat(open().find(key("KZ-31"))).isEmpty();
    }

    @Test
    void a_letter_comes_in_place_of_the_one_known_to_have_left_the_house() throws IOException {
        LetterRegister register = open();
        reserve(register, DAY, "KZ-19");
        register.issue(MONTH, key -> true);
        RegisteredLetter second = letter(register, DAY, key("KZ-19"));
        register.reserve(
                MONTH,
                Set.of(key("KZ-19")),
                List.of(new RegisteredLetter(
                        second.number(),
                        second.sequence(),
                        second.date(),
                        second.key(),
                        second.addressee(),
                        second.subject(),
                        second.due(),
                        second.state(),
                        second.substance(),
                        "04-2-17-21-1",
                        Optional.empty())));
        assertThat(open().findSent(key("KZ-19")).orElseThrow().number()).isEqualTo("04-2-17-21-1");
        register.issue(MONTH, key -> true);
        assertThat(open().findSent(key("KZ-19")).orElseThrow().number()).isEqualTo("04-2-17-21-2");
    }

    @Test
    void letters_about_other_months_stay_as_they_are() throws IOException {
        LetterRegister register = open();
        reserve(register, DAY, "KZ-19");
        register.issue(MONTH, key -> true);
        register.reserve(MONTH.plusMonths(1), Set.of(), List.of());
        assertThat(register.find(key("KZ-19"))).isPresent();
    }

    @Test
    void an_answer_is_overdue_from_the_day_after_the_last() throws IOException {
        LetterRegister register = open();
        reserve(register, DAY, "KZ-19");
        register.issue(MONTH, key -> true);
        LocalDate due = DAY.plusMonths(1);
        assertThat(register.overdue(due)).isEmpty();
        assertThat(register.overdue(due.plusDays(1))).hasSize(1);
        assertThat(register.answer("04-2-17-21-1", due)).isTrue();
        assertThat(open().overdue(due.plusDays(1))).isEmpty();
        assertThat(register.answer("04-2-17-21-9", due)).isFalse();
    }

    @Test
    void a_register_that_cannot_be_read_gives_no_numbers() throws IOException {
        reserve(open(), DAY, "KZ-19");
        Path file = output.resolve("letters-register.csv");
        Files.writeString(file, Files.readString(file).replace("2021-12-06", "06.12.2021"));
        assertThatThrownBy(this::open).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void a_register_in_which_a_number_stands_twice_gives_no_numbers() throws IOException {
        reserve(open(), DAY, "KZ-19", "KZ-31");
        Path file = output.resolve("letters-register.csv");
        Files.writeString(file, Files.readString(file).replace("04-2-17-21-2", "04-2-17-21-1"));
        assertThatThrownBy(this::open).isInstanceOf(DamagedFileException.class);
    }

    private void reserve(LetterRegister register, LocalDate date, String... regions) throws IOException {
        List<RegisteredLetter> letters = new ArrayList<>();
        List<LetterRegister.OutgoingNumber> numbers = register.next(date, regions.length);
        for (String region : regions) {
            letters.add(letter(numbers.get(letters.size()), date, key(region)));
        }
        Set<LetterKey> keys =
                Set.copyOf(letters.stream().map(RegisteredLetter::key).toList());
        register.reserve(MONTH, keys, letters);
    }

    private static RegisteredLetter letter(LetterRegister register, LocalDate date, LetterKey key) {
        return letter(register.next(date, 1).get(0), date, key);
    }

    private static RegisteredLetter letter(LetterRegister.OutgoingNumber number, LocalDate date, LetterKey key) {
        return new RegisteredLetter(
                number.number(),
                number.sequence(),
                date,
                key,
                new Bilingual("Басқарма", "Управление"),
                new Bilingual("Тақырып", "Заголовок"),
                Optional.of(date.plusMonths(1)),
                RegisteredLetter.State.RESERVED,
                new Substance("00", List.of()),
                "",
                Optional.empty());
    }

    private static LetterKey key(String region) {
        return new LetterKey(MONTH, LetterKind.VIOLATIONS, region);
    }

    private Archive archive() {
        return new Archive(output.resolve("archive"), "0");
    }

    private LetterRegister open() throws IOException {
        return LetterRegister.open(output, NUMBERING, new HistoryReader(archive()));
    }
}
