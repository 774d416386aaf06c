package kz.esep.aarhus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.language.Letters;
import kz.esep.reference.TableReader;

/** The indicators in the order in which they are shown, from {@code indicators.csv}. */
public final class Indicators {

    private static final String FILE = "indicators.csv";
    private static final List<String> COLUMNS = List.of(
            "code",
            "chapters",
            "label_kk",
            "label_ru",
            "unit_kk",
            "unit_ru",
            "aggregation",
            "level",
            "required_for",
            "part_of",
            "source");

    private static final Pattern PART = Pattern.compile("([a-z][a-z0-9_]*):([a-z_]+)");

    private final List<Indicator> indicators;

    private Indicators(List<Indicator> indicators) {
        this.indicators = indicators;
    }

    private record Entry(Indicator indicator, Place place) {}

    /** Reads the table; faults go to {@code reader}. */
    public static Indicators read(TableReader reader, Chapters chapters) {
        Set<String> answered = new HashSet<>();
        List<Entry> entries = reader.read(FILE, COLUMNS, line -> {
            chapters.find(line.text("required_for")).map(Chapter::roman).ifPresent(answered::add);
            return new Entry(indicator(line, chapters), line.place());
        });
        Set<String> codes = new HashSet<>();
        for (Entry entry : entries) {
            if (!codes.add(entry.indicator().code())) {
                reader.fault(FindingCode.D005, entry.place(), entry.indicator().code(), "code");
            }
        }
        for (Entry entry : entries) {
            entry.indicator()
                    .partOf()
                    .filter(part -> !codes.contains(part.whole()))
                    .ifPresent(part -> reader.fault(FindingCode.D005, entry.place(), part.whole(), "part_of, code"));
        }
        if (!entries.isEmpty()) {
            chapters.all().stream()
                    .filter(chapter -> chapter.rules().statistics())
                    .map(Chapter::roman)
                    .filter(chapter -> !answered.contains(chapter))
                    .forEach(chapter ->
                            reader.fault(FindingCode.D023, reader.place(FILE), chapter, "required_for = " + chapter));
        }
        return new Indicators(entries.stream().map(Entry::indicator).toList());
    }

    /** All of them. */
    public List<Indicator> all() {
        return indicators;
    }

    /** The codes, as they stand in the table. */
    public Set<String> codes() {
        return indicators.stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The indicator of the code that is {@code typed}, but for case, spaces at the ends and look-alike letters. */
    public Optional<Indicator> find(String typed) {
        String code = Letters.inLatin(Letters.oneLine(typed));
        return indicators.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those that are shown in {@code chapter}. */
    public List<Indicator> of(Chapter chapter) {
        return indicators.stream()
                .filter(one -> one.chapters().contains(chapter))
                .toList();
    }

    /** Those of which {@code chapter} must have one; none where it asks for no statistics. */
    public List<Indicator> answering(Chapter chapter) {
        return indicators.stream()
                .filter(one -> one.requiredFor().filter(chapter::equals).isPresent())
                .toList();
    }

    private static Indicator indicator(TableReader.Line line, Chapters chapters) {
        line.required("source");
        String code = line.required("code");
        if (!code.matches("[a-z][a-z0-9_]*")) {
            throw line.unfit("code", code, "a-z 0-9 _");
        }
        String answered = line.text("required_for");
        return new Indicator(
                code,
                TableWord.listed(line.required("chapters"))
                        .map(chapter -> chapters.required(line, "chapters", chapter))
                        .toList(),
                new Bilingual(line.required("label_kk"), line.required("label_ru")),
                new Bilingual(line.required("unit_kk"), line.required("unit_ru")),
                TableWord.read(line, "aggregation", Indicator.Aggregation.class),
                TableWord.read(line, "level", Indicator.Level.class),
                answered.isEmpty() ? Optional.empty() : Optional.of(chapters.required(line, "required_for", answered)),
                partOf(line));
    }

    private static Optional<Indicator.PartOf> partOf(TableReader.Line line) {
        String text = line.text("part_of");
        Matcher matcher = PART.matcher(text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!matcher.matches()) {
            throw line.unfit("part_of", text, "requests_received:language");
        }
        return Optional.of(new Indicator.PartOf(matcher.group(1), matcher.group(2)));
    }
}
