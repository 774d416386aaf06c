package kz.esep.portal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Letters;

/**
 * One kind of export: the headings its columns may have, and what holds for all its lines because it has no column for it.
 *
 * @param code its name in the table
 * @param headings the headings of each field, the best first
 * @param fixed the codes of fields that are the same in every line
 */
record ExportLayout(String code, Map<ExportField, List<String>> headings, Map<ExportField, String> fixed) {

    /** So many of the columns that are needed may be missing in what was meant as an export. */
    private static final int MISSING_MOST = 1;

    ExportLayout {
        headings = Map.copyOf(headings);
        fixed = Map.copyOf(fixed);
    }

    /** The needed fields for which it has neither heading nor value. */
    List<String> gaps() {
        return Arrays.stream(ExportField.values())
                .filter(field -> field.isNeeded() && !fixed.containsKey(field) && !headings.containsKey(field))
                .map(ExportField::code)
                .toList();
    }

    /** Which columns of {@code header} it finds. */
    ExportColumns find(List<String> header) {
        List<String> keys = header.stream().map(Letters::key).toList();
        Map<ExportField, Integer> columns = new EnumMap<>(ExportField.class);
        headings.forEach((field, words) -> words.stream()
                .map(word -> keys.indexOf(Letters.key(word)))
                .filter(column -> column >= 0)
                .findFirst()
                .ifPresent(column -> columns.put(field, column)));
        return new ExportColumns(this, header, columns);
    }

    /** The needed columns that {@code columns} lack, where they are so few that an export was meant. */
    Optional<List<ExportField>> nearlyMissing(ExportColumns columns) {
        List<ExportField> needed = Arrays.stream(ExportField.values())
                .filter(field -> field.isNeeded() && !fixed.containsKey(field))
                .toList();
        List<ExportField> missing =
                needed.stream().filter(field -> !columns.has(field)).toList();
        boolean nearly = !missing.isEmpty() && missing.size() <= MISSING_MOST;
        return nearly ? Optional.of(missing) : Optional.empty();
    }
}
