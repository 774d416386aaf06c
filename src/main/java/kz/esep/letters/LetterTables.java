package kz.esep.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.aarhus.LegalAct;
import kz.esep.aarhus.LegalActs;
import kz.esep.finding.FindingCode;
import kz.esep.hearings.CountCode;
import kz.esep.language.Bilingual;
import kz.esep.reference.RegionCode;
import kz.esep.reference.Regions;
import kz.esep.reference.TableReader;

/** People, addresses and terms of letters, from tables staff keep; each line has its validity and its source. */
public final class LetterTables {

    private static final String LETTERHEADS = "letterheads.csv";
    private static final String OFFICIALS = "officials.csv";
    private static final String ADDRESSEES = "addressees.csv";
    private static final String KINDS = "letter-kinds.csv";
    private static final String MEASURES = "letter-measures.csv";
    private static final String TERMS = "letter-terms.csv";
    private static final String MINISTRY = "letterhead";

    /** Stands in the table of measures for every code without a line of its own. */
    private static final CountCode ANY = new CountCode("*");

    private final DatedLines<String, Letterhead> letterheads;
    private final DatedLines<Official.Role, Official> officials;
    private final DatedLines<RegionCode, Addressee> addressees;
    private final DatedLines<LetterKind, KindTerms> kinds;
    private final Map<CountCode, Bilingual> measures;
    private final List<LetterTerm> terms;
    private final LegalActs acts;

    private LetterTables(
            DatedLines<String, Letterhead> letterheads,
            DatedLines<Official.Role, Official> officials,
            DatedLines<RegionCode, Addressee> addressees,
            DatedLines<LetterKind, KindTerms> kinds,
            Map<CountCode, Bilingual> measures,
            List<LetterTerm> terms,
            LegalActs acts) {
        this.letterheads = letterheads;
        this.officials = officials;
        this.addressees = addressees;
        this.kinds = kinds;
        this.measures = measures;
        this.terms = terms;
        this.acts = acts;
    }

    /**
     * Reads all of them; faults go to {@code reader}.
     *
     * @param regions whose offices get letters
     * @param acts what letters rest on
     */
    public static LetterTables read(TableReader reader, Regions regions, LegalActs acts) {
        DatedLines<String, Letterhead> letterheads = DatedLines.read(
                reader,
                LETTERHEADS,
                List.of("valid_from", "valid_to", "address_kk", "address_ru", "phones", "site", "email", "source"),
                line -> MINISTRY,
                line -> new Letterhead(
                        both(line, "address_%s"), line.text("phones"), line.text("site"), line.text("email")));
        letterheads.mustCover(MINISTRY, LETTERHEADS, reader);
        DatedLines<Official.Role, Official> officials = officials(reader);
        DatedLines<LetterKind, KindTerms> kinds = kinds(reader, acts);
        for (LetterKind kind : LetterKind.values()) {
            kinds.mustCover(kind, KINDS, reader);
        }
        return new LetterTables(
                letterheads, officials, addressees(reader, regions), kinds, measures(reader), terms(reader), acts);
    }

    private static DatedLines<Official.Role, Official> officials(TableReader reader) {
        List<String> roles = List.of("signatory", "executor");
        DatedLines<Official.Role, Official> officials = DatedLines.read(
                reader,
                OFFICIALS,
                List.of(
                        "role",
                        "valid_from",
                        "valid_to",
                        "post_kk",
                        "post_ru",
                        "name_kk",
                        "name_ru",
                        "phone",
                        "email",
                        "source"),
                line -> Official.Role.valueOf(line.oneOf("role", roles).toUpperCase(Locale.ROOT)),
                line -> new Official(
                        line.text("role").equals("signatory") ? both(line, "post_%s") : pair(line, "post_%s"),
                        pair(line, "name_%s"),
                        line.text("phone"),
                        line.text("email")));
        for (Official.Role role : Official.Role.values()) {
            officials.mustCover(role, OFFICIALS, reader);
        }
        return officials;
    }

    private static DatedLines<RegionCode, Addressee> addressees(TableReader reader, Regions regions) {
        return DatedLines.read(
                reader,
                ADDRESSEES,
                List.of(
                        "region",
                        "valid_from",
                        "valid_to",
                        "organisation_kk",
                        "organisation_ru",
                        "post_dative_kk",
                        "post_dative_ru",
                        "name_dative_kk",
                        "name_dative_ru",
                        "email",
                        "source"),
                line -> known(line, regions),
                line -> new Addressee(
                        both(line, "organisation_%s"), both(line, "post_dative_%s"), pair(line, "name_dative_%s")));
    }

    private static RegionCode known(TableReader.Line line, Regions regions) {
        RegionCode code = new RegionCode(line.required("region"));
        LocalDate day = line.validity().from().or(() -> line.validity().to()).orElse(LocalDate.of(2021, 11, 30));
        if (regions.find(code, day).isEmpty()) {
            throw line.unfit("region", code.value(), "KZ-19");
        }
        return code;
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
                        "act",
                        "point_kk",
                        "point_ru",
                        "source"),
                line -> LetterKind.of(line.oneOf("kind", LetterKind.codes())),
                line -> new KindTerms(
                        title(line),
                        AnswerTerm.find(line.required("term"))
                                .orElseThrow(() -> line.unfit("term", line.text("term"), "1 month, 5 wd")),
                        ground(line, acts)));
    }

    /** A title of a letter bears no full stop. */
    private static Bilingual title(TableReader.Line line) {
        Bilingual title = both(line, "title_%s");
        if (title.kk().endsWith(".") || title.ru().endsWith(".")) {
            throw line.unfit("title_kk, title_ru", title.ru(), "…[^.]");
        }
        return title;
    }

    private static Optional<KindTerms.Ground> ground(TableReader.Line line, LegalActs acts) {
        String act = line.text("act");
        Bilingual point = pair(line, "point_%s");
        if (act.isEmpty() && point.kk().isEmpty()) {
            return Optional.empty();
        }
        if (acts.find(act).isEmpty()) {
            throw line.unfit("act", act, "acts.csv: code");
        }
        return Optional.of(new KindTerms.Ground(act, both(line, "point_%s")));
    }

    private static Map<CountCode, Bilingual> measures(TableReader reader) {
        Map<CountCode, Bilingual> measures = new HashMap<>();
        reader.read(MEASURES, List.of("code", "measure_kk", "measure_ru", "source"), line -> {
            line.required("source");
            CountCode code = new CountCode(line.required("code"));
            if (measures.putIfAbsent(code, both(line, "measure_%s")) != null) {
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

    private static Bilingual both(TableReader.Line line, String column) {
        return new Bilingual(line.required(column.formatted("kk")), line.required(column.formatted("ru")));
    }

    /** Both or neither: what stands in one language alone would make two letters of one. */
    private static Bilingual pair(TableReader.Line line, String column) {
        Bilingual pair = new Bilingual(line.text(column.formatted("kk")), line.text(column.formatted("ru")));
        return pair.kk().isEmpty() && pair.ru().isEmpty() ? pair : both(line, column);
    }

    /** The names of people, in all times, each in both languages. */
    Set<Bilingual> names() {
        return Stream.concat(
                        officials.values().map(Official::name),
                        addressees.values().map(Addressee::name))
                .filter(name -> !name.kk().isEmpty())
                .collect(Collectors.toSet());
    }

    /** What both languages of a paragraph must name, or neither. */
    List<LetterTerm> terms() {
        return terms;
    }

    /** The letterhead of {@code day}. */
    public Letterhead letterhead(LocalDate day) {
        return letterheads.find(MINISTRY, day).orElseThrow();
    }

    /** The official of {@code role} on {@code day}. */
    public Official official(Official.Role role, LocalDate day) {
        return officials.find(role, day).orElseThrow();
    }

    /** To whom letters to the office of {@code region} go on {@code day}; none where no line holds. */
    public Optional<Addressee> findAddressee(RegionCode region, LocalDate day) {
        return addressees.find(region, day);
    }

    /** What holds for letters of {@code kind} about a month whose last day is {@code day}. */
    public KindTerms terms(LetterKind kind, LocalDate day) {
        return kinds.find(kind, day).orElseThrow();
    }

    /** The act of {@code ground}. */
    public LegalAct act(KindTerms.Ground ground) {
        return acts.find(ground.act()).orElseThrow();
    }

    /** What an office is to do about a violation of {@code code}. */
    public Bilingual measure(CountCode code) {
        return Optional.ofNullable(measures.get(code))
                .or(() -> Optional.ofNullable(measures.get(ANY)))
                .orElseThrow();
    }
}
