package kz.esep.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Letters;
import kz.esep.reference.TableReader;

/**
 * What the columns of portals' exports are called, from {@code export-columns.csv}. A line gives a heading for a field of a
 * layout; one with a value instead of a heading says what holds for every line of the layout. The layout {@code *} stands for
 * all of them. Several headings may stand for one field: the first that a file has is taken.
 *
 * <pre>{@code
 * layout,field,heading,value,source
 * *,received_on,Дата поступления,,"unverified: no export of the portals was seen"
 * legal_acts,item_kind,,act,"the portal lists drafts of legal acts only"
 * }</pre>
 */
public final class ExportLayouts {

    private static final String FILE = "export-columns.csv";
    private static final List<String> COLUMNS = List.of("layout", "field", "heading", "value", "source");
    private static final String ALL = "*";

    private final List<ExportLayout> layouts;

    private ExportLayouts(List<ExportLayout> layouts) {
        this.layouts = layouts;
    }

    private record Entry(String layout, ExportField field, String heading, String value, Place place) {

        boolean isOf(String code) {
            return layout.equals(code) || layout.equals(ALL);
        }
    }

    /** Reads the table; faults go to {@code reader}. */
    public static ExportLayouts read(TableReader reader) {
        List<Entry> entries = reader.read(FILE, COLUMNS, ExportLayouts::entry);
        Map<String, Place> codes = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.layout().equals(ALL))
                .forEach(entry -> codes.putIfAbsent(entry.layout(), entry.place()));
        List<ExportLayout> layouts = new ArrayList<>();
        Set<Entry> contradictions = new LinkedHashSet<>();
        codes.forEach((code, place) -> {
            List<Entry> own = entries.stream().filter(entry -> entry.isOf(code)).toList();
            contradictions.addAll(contradictions(own));
            ExportLayout layout = layout(code, own);
            if (!layout.gaps().isEmpty()) {
                reader.fault(FindingCode.D040, place, code, String.join(", ", layout.gaps()));
            }
            layouts.add(layout);
        });
        contradictions.forEach(entry -> reader.fault(
                FindingCode.D005, entry.place(), entry.heading() + entry.value(), "layout, field, heading, value"));
        return new ExportLayouts(List.copyOf(layouts));
    }

    /**
     * The columns of an export with the headings {@code header}: of the layouts that find all they need, the one that finds
     * most; of several, the first of the table. Empty when the file is no export.
     */
    Optional<ExportColumns> recognise(List<String> header) {
        return layouts.stream()
                .map(layout -> layout.find(header))
                .filter(ExportColumns::isWhole)
                .max(Comparator.comparingInt(columns -> columns.columns().size()));
    }

    /** What a file with the headings {@code header} lacks to be an export, if that is little; headings of each column. */
    Optional<String> nearlyMissing(List<String> header) {
        return layouts.stream()
                .flatMap(layout ->
                        layout.nearlyMissing(layout.find(header)).stream().map(missing -> new Near(layout, missing)))
                .min(Comparator.comparingInt(near -> near.missing().size()))
                .map(Near::shown);
    }

    private record Near(ExportLayout layout, List<ExportField> missing) {

        String shown() {
            return missing.stream()
                    .map(field -> layout.headings().getOrDefault(field, List.of()).stream()
                            .limit(2)
                            .map(heading -> "«" + heading + "»")
                            .collect(Collectors.joining(" / ")))
                    .collect(Collectors.joining(", "));
        }
    }

    private static ExportLayout layout(String code, List<Entry> entries) {
        Map<ExportField, List<String>> headings = new EnumMap<>(ExportField.class);
        Map<ExportField, String> fixed = new EnumMap<>(ExportField.class);
        for (Entry entry : entries) {
            if (entry.heading().isEmpty()) {
                fixed.put(entry.field(), entry.value());
            } else {
                headings.computeIfAbsent(entry.field(), none -> new ArrayList<>())
                        .add(entry.heading());
            }
        }
        return new ExportLayout(code, headings, fixed);
    }

    /** Entries by which a heading would mean two fields, or a field have two values. */
    private static List<Entry> contradictions(List<Entry> entries) {
        Set<String> said = new HashSet<>();
        return entries.stream()
                .filter(entry -> !said.add(
                        entry.heading().isEmpty() ? entry.field().code() : "=" + Letters.key(entry.heading())))
                .toList();
    }

    private static Entry entry(TableReader.Line line) {
        line.required("source");
        ExportField field = ExportField.of(line.oneOf("field", ExportField.codes()));
        String heading = line.text("heading");
        String value = line.text("value");
        if (heading.isEmpty() == value.isEmpty()) {
            throw line.unfit("heading, value", heading + value, "heading / value");
        }
        if (!value.isEmpty()) {
            line.oneOf("value", field.allowed());
        }
        return new Entry(line.required("layout"), field, heading, value, line.place());
    }
}
