package kz.esep.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Letters;
import kz.esep.reference.TableReader;

/**
 * The words exports use for kinds and decisions, from {@code export-values.csv}. The codes themselves are always understood.
 *
 * <pre>{@code
 * field,value,code,source
 * kind,ұсыныс,proposal,"unverified: no export of the portals was seen"
 * }</pre>
 */
public final class ExportValues {

    private static final String FILE = "export-values.csv";
    private static final List<String> COLUMNS = List.of("field", "value", "code", "source");
    private static final List<ExportField> FIELDS =
            List.of(ExportField.KIND, ExportField.ITEM_KIND, ExportField.DECISION);

    private final List<Entry> entries;
    private final Map<Word, String> codes;

    private ExportValues(List<Entry> entries, Map<Word, String> codes) {
        this.entries = entries;
        this.codes = codes;
    }

    private record Word(ExportField field, String key) {}

    private record Entry(ExportField field, String value, String code, Place place) {

        Word word() {
            return new Word(field, Letters.key(value));
        }
    }

    /** Reads the table; faults go to {@code reader}. */
    public static ExportValues read(TableReader reader) {
        List<Entry> entries = reader.read(FILE, COLUMNS, ExportValues::entry);
        Map<Word, String> codes = new HashMap<>();
        for (Entry entry : entries) {
            String other = codes.putIfAbsent(entry.word(), entry.code());
            if (other != null) {
                reader.fault(FindingCode.D005, entry.place(), entry.value(), "field, value");
            }
        }
        FIELDS.forEach(field -> field.allowed().forEach(code -> codes.putIfAbsent(new Word(field, code), code)));
        return new ExportValues(entries, Map.copyOf(codes));
    }

    /** The code of what is {@code typed} for {@code field}. */
    Optional<String> find(ExportField field, String typed) {
        return Optional.ofNullable(codes.get(new Word(field, Letters.key(typed))));
    }

    /** Some words that are known for {@code field}, in the order of the table: two of each code. */
    List<String> examples(ExportField field) {
        return field.allowed().stream()
                .flatMap(code -> entries.stream()
                        .filter(entry -> entry.field() == field && entry.code().equals(code))
                        .map(Entry::value)
                        .limit(2))
                .toList();
    }

    private static Entry entry(TableReader.Line line) {
        line.required("source");
        ExportField field = ExportField.of(
                line.oneOf("field", FIELDS.stream().map(ExportField::code).toList()));
        return new Entry(field, line.required("value"), line.oneOf("code", field.allowed()), line.place());
    }
}
