package kz.esep.aarhus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;
import kz.esep.reference.TableReader;

/**
 * A line of the table of acts.
 *
 * @param act the act
 * @param names its title and other names in both languages, as keys
 * @param reference by what it is cited; none where its number is not known
 * @param misprints dates and numbers under which it is printed though they are or may be wrong
 * @param place the line
 */
record ActEntry(
        LegalAct act, List<String> names, Optional<ActReference> reference, Set<ActReference> misprints, Place place) {

    /** What is printed wrongly somewhere: a date and a number. */
    private static final Pattern MISPRINT = Pattern.compile("(?<date>[0-9-]{10}) (?<number>[0-9]+)");

    /** Whether a text could mean either. */
    boolean contradicts(ActEntry other) {
        return act.code().equals(other.act.code())
                || (act.validity().overlaps(other.act.validity()) && !Collections.disjoint(names, other.names))
                || (reference.isPresent() && reference.equals(other.reference))
                || reference.filter(other.misprints::contains).isPresent()
                || other.reference.filter(misprints::contains).isPresent()
                || !Collections.disjoint(misprints, other.misprints);
    }

    /** Out of the line. */
    static ActEntry read(TableReader.Line line) {
        line.required("source");
        line.required("date");
        LegalAct act = new LegalAct(
                line.required("code"),
                TableWord.read(line, "kind", LegalAct.Kind.class),
                line.date("date").orElseThrow(),
                both(line, "number_kk", "number_ru"),
                new Bilingual(line.required("issuer_kk"), line.required("issuer_ru")),
                both(line, "title_kk", "title_ru"),
                line.validity(),
                TableWord.read(line, "confidence", LegalAct.Confidence.class));
        List<String> names = Stream.concat(
                        Stream.of(act.title().kk(), act.title().ru()), TableWord.listed(line.text("aliases")))
                .map(Letters::key)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new ActEntry(act, names, reference(act), misprints(line), line.place());
    }

    private static Optional<ActReference> reference(LegalAct act) {
        String number = act.number().ru();
        return number.isEmpty() ? Optional.empty() : Optional.of(ActReference.of(act.date(), number));
    }

    /** Either in both languages or in none. */
    private static Bilingual both(TableReader.Line line, String kazakh, String russian) {
        if (line.text(kazakh).isEmpty() != line.text(russian).isEmpty()) {
            throw line.unfit(kazakh + ", " + russian, line.text(kazakh) + line.text(russian), "2");
        }
        return new Bilingual(line.text(kazakh), line.text(russian));
    }

    private static Set<ActReference> misprints(TableReader.Line line) {
        Set<ActReference> misprints = new HashSet<>();
        TableWord.listed(line.text("misprints")).forEach(text -> {
            Matcher matcher = MISPRINT.matcher(text);
            try {
                if (!matcher.matches()) {
                    throw line.unfit("misprints", text, "YYYY-MM-DD 123");
                }
                misprints.add(new ActReference(LocalDate.parse(matcher.group("date")), matcher.group("number")));
            } catch (DateTimeParseException e) {
                throw line.unfit("misprints", text, "YYYY-MM-DD 123");
            }
        });
        return misprints;
    }
}
