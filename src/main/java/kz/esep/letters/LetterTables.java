package kz.esep.letters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.aarhus.LegalActs;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.CountCode;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.reference.Contradictions;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;
import kz.esep.reference.Validity;

/** What letters say and when, from tables staff keep; each line has its source, and where it changes over time its validity. */
public final class LetterTables {

    private static final String KINDS = "letter-kinds.csv";
    private static final String MEASURES = "letter-measures.csv";
    private static final String TERMS = "letter-terms.csv";
    private static final String DUTIES = "letter-duties.csv";
    private static final String ORDERS = "letter-orders.csv";
    private static final String NO_TERM = "none";

    /** Stands in the table of measures for every code without a line of its own. */
    private static final CountCode ANY = new CountCode("*");

    private final AddressBook addressBook;
    private final DatedLines<LetterKind, KindTerms> kinds;
    private final Map<CountCode, Bilingual> measures;
    private final List<LetterTerm> terms;
    private final List<DutyLine> duties;
    private final List<LetterOrder> orders;

    private LetterTables(
            AddressBook addressBook,
            DatedLines<LetterKind, KindTerms> kinds,
            Map<CountCode, Bilingual> measures,
            List<LetterTerm> terms,
            List<DutyLine> duties,
            List<LetterOrder> orders) {
        this.addressBook = addressBook;
        this.kinds = kinds;
        this.measures = measures;
        this.terms = terms;
        this.duties = duties;
        this.orders = orders;
    }

    private record DutyLine(Validity validity, Duty duty) {}

    /**
     * Reads all of them; faults go to {@code reader}.
     *
     * @param regions whose offices get letters
     * @param acts what letters rest on
     */
    public static LetterTables read(TableReader reader, Regions regions, LegalActs acts) {
        AddressBook addressBook = AddressBook.read(reader, regions);
        DatedLines<LetterKind, KindTerms> kinds = kinds(reader, acts);
        for (LetterKind kind : LetterKind.values()) {
            kinds.mustCover(kind, KINDS, reader);
        }
        return new LetterTables(
                addressBook, kinds, measures(reader), terms(reader), duties(reader, acts), orders(reader, addressBook));
    }

    private static DatedLines<LetterKind, KindTerms> kinds(TableReader reader, LegalActs acts) {
        return DatedLines.read(
                reader,
                KINDS,
                List.of(
                        "kind",
                        "valid_from",
                        "valid_to",
                        "title_kk",
                        "title_ru",
                        "term",
                        Ground.ACT,
                        "point_kk",
                        "point_ru",
                        "source"),
                line -> LetterKind.of(line.oneOf("kind", LetterKind.codes())),
                line -> new KindTerms(title(line), term(line), Ground.find(line, acts)));
    }

    /** A title of a letter bears no full stop. */
    private static Bilingual title(TableReader.Line line) {
        Bilingual title = Pairs.unlike(line, "title_%s");
        if (title.kk().endsWith(".") || title.ru().endsWith(".")) {
            throw line.unfit("title_kk, title_ru", title.ru(), "…[^.]");
        }
        return title;
    }

    private static Optional<AnswerTerm> term(TableReader.Line line) {
        String written = line.required("term");
        if (written.equals(NO_TERM)) {
            return Optional.empty();
        }
        return Optional.of(
                AnswerTerm.find(written).orElseThrow(() -> line.unfit("term", written, "1 month, 5 wd, none")));
    }

    private static Map<CountCode, Bilingual> measures(TableReader reader) {
        Map<CountCode, Bilingual> measures = new HashMap<>();
        reader.read(MEASURES, List.of("code", "measure_kk", "measure_ru", "source"), line -> {
            line.required("source");
            CountCode code = new CountCode(line.required("code"));
            if (measures.putIfAbsent(code, Pairs.both(line, "measure_%s")) != null) {
                reader.fault(FindingCode.D005, line.place(), code.value(), "code");
            }
            return code;
        });
        if (!reader.hasFaults(MEASURES) && !measures.containsKey(ANY)) {
            reader.fault(FindingCode.D023, reader.place(MEASURES), ANY.value(), ANY.value());
        }
        return measures;
    }

    private static List<LetterTerm> terms(TableReader reader) {
        return reader.read(TERMS, List.of("words_kk", "words_ru", "source"), line -> {
            line.required("source");
            return new LetterTerm(
                    List.of(line.required("words_kk").split("\\|", -1)),
                    List.of(line.required("words_ru").split("\\|", -1)));
        });
    }

    private static List<DutyLine> duties(TableReader reader, LegalActs acts) {
        return reader.read(
                DUTIES,
                List.of(
                        "topic",
                        "valid_from",
                        "valid_to",
                        "text_kk",
                        "text_ru",
                        Ground.ACT,
                        "point_kk",
                        "point_ru",
                        "source"),
                line -> {
                    line.required("source");
                    Duty.Topic topic = Duty.Topic.of(line.oneOf("topic", Duty.Topic.codes()));
                    return new DutyLine(
                            line.validity(), new Duty(topic, Pairs.unlike(line, "text_%s"), Ground.find(line, acts)));
                });
    }

    private static List<LetterOrder> orders(TableReader reader, AddressBook addressBook) {
        record Line(LetterOrder order, Place place) {
            boolean contradicts(Line other) {
                return order.key().equals(other.order.key());
            }
        }
        List<Line> lines = reader.readEvenEmpty(
                ORDERS,
                List.of(
                        "order",
                        "month",
                        "kind",
                        "recipients",
                        "reference_number",
                        "reference_date",
                        "answer_by",
                        "source"),
                line -> {
                    LetterKind kind = LetterKind.of(line.oneOf("kind", LetterKind.orderedCodes()));
                    return new Line(
                            new LetterOrder(
                                    new LetterKey(month(line), kind, order(line)),
                                    recipients(line, addressBook),
                                    reference(line, kind),
                                    line.date("answer_by")),
                            line.place());
                });
        for (Line line : Contradictions.in(lines, Line::contradicts)) {
            reader.fault(FindingCode.D005, line.place(), line.order().key().recipient(), "order, month, kind");
        }
        return lines.stream().map(Line::order).toList();
    }

    private static String order(TableReader.Line line) {
        String order = line.required("order");
        if (!order.matches("[a-z0-9][a-z0-9_-]{0,40}")) {
            throw line.unfit("order", order, "a-z, 0-9, _, -");
        }
        return order;
    }

    private static YearMonth month(TableReader.Line line) {
        try {
            return YearMonth.parse(line.required("month"));
        } catch (DateTimeParseException e) {
            throw line.unfit("month", line.text("month"), "2021-11");
        }
    }

    /** A list alone, or so many addressees as a letter may name. */
    private static List<String> recipients(TableReader.Line line, AddressBook addressBook) {
        List<String> codes = AddressBook.codes(line.required("recipients"));
        for (String code : codes) {
            if (!addressBook.knows(code)) {
                throw line.unfit("recipients", code, "addressees.csv: recipient; mailing-lists.csv: list");
            }
        }
        boolean tooMany = codes.size() > Recipients.NAMED_MOST;
        if (tooMany || (codes.size() > 1 && codes.stream().anyMatch(addressBook::isList))) {
            throw line.unfit("recipients", line.text("recipients"), "1 – 4: addressees.csv; 1: mailing-lists.csv");
        }
        return codes;
    }

    /** A reply names what it replies to. */
    private static Optional<LetterOrder.Reference> reference(TableReader.Line line, LetterKind kind) {
        boolean told = !line.text("reference_number").isEmpty()
                || line.date("reference_date").isPresent();
        if (!told && kind != LetterKind.REPLY) {
            return Optional.empty();
        }
        String number = line.required("reference_number");
        LocalDate date = line.date("reference_date").orElseThrow(() -> line.unfit("reference_date", "", "YYYY-MM-DD"));
        return Optional.of(new LetterOrder.Reference(number, date));
    }

    /** Who writes letters and to whom. */
    public AddressBook addressBook() {
        return addressBook;
    }

    /** What both languages of a paragraph must name, or neither. */
    List<LetterTerm> terms() {
        return terms;
    }

    /** What holds for letters of {@code kind} about a month whose last day is {@code day}. */
    public KindTerms terms(LetterKind kind, LocalDate day) {
        return kinds.find(kind, day).orElseThrow();
    }

    /** What is reminded of under {@code topic} on {@code day}, in the order of the table. */
    public List<Duty> duties(Duty.Topic topic, LocalDate day) {
        return duties.stream()
                .filter(line -> line.duty().topic() == topic && line.validity().covers(day))
                .map(DutyLine::duty)
                .toList();
    }

    /** All letters that are ordered, in the order of the table. */
    public List<LetterOrder> orders() {
        return orders;
    }

    /** The letters about {@code month} that are ordered, in the order of the table. */
    public List<LetterOrder> orders(YearMonth month) {
        return orders.stream()
                .filter(order -> order.key().month().equals(month))
                .toList();
    }

    /** The order by which the letter of {@code key} is written. */
    public Optional<LetterOrder> findOrder(LetterKey key) {
        return orders.stream().filter(order -> order.key().equals(key)).findFirst();
    }

    /** To whom the letter of {@code key} goes on {@code day}; none where somebody has no line in the tables. */
    public Optional<Recipients> findRecipients(LetterKey key, LocalDate day) {
        List<String> codes = key.kind().isOrdered()
                ? findOrder(key).map(LetterOrder::recipients).orElse(List.of())
                : List.of(key.recipient());
        return codes.isEmpty() ? Optional.empty() : addressBook.findRecipients(codes, day);
    }

    /** To whom the letter of {@code key} goes on {@code day}, in a few words; its code where nobody knows. */
    public Bilingual addressee(LetterKey key, LocalDate day) {
        return findRecipients(key, day)
                .map(recipients -> recipients
                        .together()
                        .orElseGet(() -> new Bilingual(names(recipients, Language.KK), names(recipients, Language.RU))))
                .orElseGet(() -> Bilingual.alike(key.recipient()));
    }

    private static String names(Recipients recipients, Language language) {
        return recipients.addressees().stream()
                .map(addressee -> addressee.organisation().in(language))
                .collect(Collectors.joining("; "));
    }

    /** What an office is to do about a violation of {@code code}. */
    public Bilingual measure(CountCode code) {
        return Optional.ofNullable(measures.get(code))
                .or(() -> Optional.ofNullable(measures.get(ANY)))
                .orElseThrow();
    }
}
