package kz.esep.aarhus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.finding.FindingCode;
import kz.esep.language.Letters;
import kz.esep.reference.Contradictions;
import kz.esep.reference.TableReader;

/** The acts that answers cite, from {@code acts.csv}. */
public final class LegalActs {

    private static final String FILE = "acts.csv";
    private static final List<String> COLUMNS = List.of(
            "code",
            "kind",
            "date",
            "number_kk",
            "number_ru",
            "issuer_kk",
            "issuer_ru",
            "title_kk",
            "title_ru",
            "aliases",
            "misprints",
            "valid_from",
            "valid_to",
            "confidence",
            "source");

    private final List<ActEntry> entries;

    private LegalActs(List<ActEntry> entries) {
        this.entries = entries;
    }

    /**
     * An act found in a text.
     *
     * @param act the act
     * @param misprinted whether date or number is one of which it is known that it is or may be wrong
     */
    public record Cited(LegalAct act, boolean misprinted) {}

    /**
     * An act named in a text.
     *
     * @param act the act
     * @param start where its name begins in the text, which is tidy
     * @param end where the name ends, without its ending
     */
    public record Named(LegalAct act, int start, int end) {}

    /** Reads the table; faults go to {@code reader}. */
    public static LegalActs read(TableReader reader) {
        List<ActEntry> entries = reader.read(FILE, COLUMNS, ActEntry::read);
        for (ActEntry entry : Contradictions.in(entries, ActEntry::contradicts)) {
            reader.fault(FindingCode.D005, entry.place(), entry.act().code(), "code, date, number, title, aliases");
        }
        return new LegalActs(entries);
    }

    /** All of them, in the order of the table. */
    public List<LegalAct> all() {
        return entries.stream().map(ActEntry::act).toList();
    }

    /** The act of {@code code}. */
    public Optional<LegalAct> find(String code) {
        return entries.stream()
                .map(ActEntry::act)
                .filter(act -> act.code().equals(code))
                .findFirst();
    }

    /**
     * The acts that {@code text} cites, in the order in which it does, each once: by date and number in either language,
     * whatever the number's suffix; by title or another name; by the code of the table.
     *
     * <pre>{@code
     * acts.citedIn("«Құқықтық актілер туралы» Заң; 07.05.2007 № 135-п", LocalDate.of(2020, 12, 31));
     * }</pre>
     *
     * @param day on which a name must mean the act: in 2020 the Environmental Code is that of 2007
     */
    public List<Cited> citedIn(String text, LocalDate day) {
        String key = Letters.key(text);
        Map<Integer, Cited> byPlace = new TreeMap<>();
        for (CitedNumber number : CitedNumber.in(text)) {
            cited(number.act()).ifPresent(cited -> byPlace.putIfAbsent(number.start(), cited));
        }
        for (ActEntry entry : entries) {
            Stream<String> names = entry.act().validity().covers(day) ? entry.names().stream() : Stream.empty();
            Stream.concat(Stream.of(entry.act().code()), names)
                    .flatMap(name -> place(key, name, entry.act().kind()).stream())
                    .min(Integer::compare)
                    .ifPresent(place -> byPlace.putIfAbsent(place, new Cited(entry.act(), false)));
        }
        Map<String, Cited> once = new LinkedHashMap<>();
        byPlace.values()
                .forEach(
                        cited -> once.merge(cited.act().code(), cited, (one, other) -> one.misprinted() ? one : other));
        return List.copyOf(once.values());
    }

    /** The act that {@code reference} is of, or of which it is a known misprint. */
    public Optional<Cited> cited(ActReference reference) {
        return entries.stream()
                .flatMap(entry -> cited(entry, reference).stream())
                .findFirst();
    }

    /**
     * Where {@code text} names acts by title or another name, whatever the day: the Environmental Code names both that of 2007
     * and that of 2021, at one place. In the order of the table, each act once.
     */
    public List<Named> namedIn(String text) {
        String key = Letters.key(text);
        return entries.stream()
                .flatMap(entry -> entry.names().stream()
                        .flatMap(name -> place(key, name, entry.act().kind())
                                .map(place -> new Named(entry.act(), place, place + name.length()))
                                .stream())
                        .min(Comparator.comparingInt(Named::start))
                        .stream())
                .toList();
    }

    private static Optional<Cited> cited(ActEntry entry, ActReference reference) {
        if (entry.reference().filter(reference::equals).isPresent()) {
            return Optional.of(new Cited(entry.act(), false));
        }
        return entry.misprints().contains(reference) ? Optional.of(new Cited(entry.act(), true)) : Optional.empty();
    }

    /** Where {@code name} stands in {@code key} as whole words; the name of a code, which nobody quotes, takes endings. */
    private static Optional<Integer> place(String key, String name, LegalAct.Kind kind) {
        for (int at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + 1)) {
            boolean begins = at == 0 || !isPartOfName(key.charAt(at - 1));
            int end = at + name.length();
            boolean ends = kind == LegalAct.Kind.CODE || end == key.length() || !isPartOfName(key.charAt(end));
            if (begins && ends) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isPartOfName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_';
    }
}
