package kz.esep.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;

/**
 * The state bodies with their official names and the spellings people use, from {@code state-bodies.csv}; among them those to
 * which the feedback methodology does not apply. Bodies the table does not know go under their names as typed.
 */
public final class StateBodies {

    private static final String FILE = "state-bodies.csv";
    private static final List<String> COLUMNS = List.of(
            "code",
            "valid_from",
            "valid_to",
            "name_kk",
            "name_ru",
            "aliases",
            "words",
            "exemption_kk",
            "exemption_ru",
            "source");

    private static final Pattern COUNTRY =
            Pattern.compile("(?<![\\p{L}])(қазақстан республикасының|қазақстан республикасы"
                    + "|казакстан республикасынын|казакстан республикасы|республики казахстан|қр|рк)(?![\\p{L}])");

    private final List<Entry> entries;

    private StateBodies(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A line: what its body is called, and words that tell one of its kind wherever they stand in a name; all {@link #folded},
     * for Kazakh names are typed on Russian keyboards.
     */
    private record Entry(StateBody body, Validity validity, List<String> spellings, List<String> words, Place place) {

        boolean isNamed(String folded) {
            return spellings.contains(folded) || words.stream().anyMatch(folded::contains);
        }

        boolean contradicts(Entry other) {
            return validity.overlaps(other.validity) && spellings.stream().anyMatch(other.spellings::contains);
        }
    }

    /** Reads the table; faults go to {@code reader}. */
    public static StateBodies read(TableReader reader) {
        List<Entry> entries = reader.read(FILE, COLUMNS, StateBodies::entry);
        for (Entry entry : Contradictions.in(entries, Entry::contradicts)) {
            reader.fault(FindingCode.D005, entry.place(), entry.body().name().ru(), "code, name_kk, name_ru, aliases");
        }
        return new StateBodies(entries);
    }

    /** The key of a name without that of the country, which people write in full, shortened or not at all. */
    public static String plain(String name) {
        return COUNTRY.matcher(Letters.key(name))
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
    }

    /**
     * The body that is {@code typed} in one language or the other, or in both with a stroke between, on {@code day}. Where two
     * different bodies stand on the sides of the stroke, it is neither of them: see {@link #namedIn}.
     */
    public StateBody find(String typed, LocalDate day) {
        List<StateBody> named = namedIn(typed, day);
        return named.size() == 1
                ? named.get(0)
                : new StateBody(Letters.key(typed), asTyped(typed), Bilingual.alike(""));
    }

    /** The bodies of the table that {@code typed} names on {@code day}, those on both sides of a stroke. */
    public List<StateBody> namedIn(String typed, LocalDate day) {
        return inHalves(typed)
                .flatMap(half -> named(folded(half), day).stream())
                .distinct()
                .toList();
    }

    /** All names in both languages that hold on {@code day}. */
    public List<String> names(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.validity().covers(day))
                .flatMap(entry ->
                        Stream.of(entry.body().name().kk(), entry.body().name().ru()))
                .distinct()
                .toList();
    }

    private static String folded(String name) {
        return Letters.folded(plain(name));
    }

    private Optional<StateBody> named(String folded, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.validity().covers(day))
                .filter(entry -> entry.isNamed(folded))
                .map(Entry::body)
                .findFirst();
    }

    /** Both languages with a stroke between are told apart; anything else is the same in both. */
    private static Bilingual asTyped(String typed) {
        List<String> halves = inHalves(typed).map(Letters::oneLine).toList();
        return halves.size() == 2
                ? new Bilingual(halves.get(0), halves.get(1))
                : Bilingual.alike(Letters.oneLine(typed));
    }

    private static Stream<String> inHalves(String typed) {
        return Arrays.stream(typed.split("/", -1)).filter(half -> !half.isBlank());
    }

    private static Entry entry(TableReader.Line line) {
        line.required("source");
        String kazakhGround = line.text("exemption_kk");
        String russianGround = line.text("exemption_ru");
        if (kazakhGround.isEmpty() != russianGround.isEmpty()) {
            throw line.unfit("exemption_kk, exemption_ru", kazakhGround + russianGround, "2");
        }
        StateBody body = new StateBody(
                line.required("code"),
                new Bilingual(line.required("name_kk"), line.required("name_ru")),
                new Bilingual(kazakhGround, russianGround));
        List<String> spellings = Stream.concat(
                        Stream.of(body.key(), body.name().kk(), body.name().ru()), listed(line.text("aliases")))
                .map(StateBodies::folded)
                .distinct()
                .toList();
        return new Entry(
                body,
                line.validity(),
                spellings,
                listed(line.text("words")).map(Letters::folded).toList(),
                line.place());
    }

    private static Stream<String> listed(String text) {
        return text.isEmpty()
                ? Stream.empty()
                : Arrays.stream(text.split("\\|", -1)).filter(one -> !one.isBlank());
    }
}
