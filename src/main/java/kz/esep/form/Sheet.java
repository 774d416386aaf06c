package kz.esep.form;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of the submission workbook.
 *
 * @param code the machine code of cell A1, without its {@code #}
 * @param required whether a workbook without it is refused
 * @param labelKk its name in Kazakh
 * @param labelRu its name in Russian
 * @param columns its columns in their order on a blank workbook, without column A
 */
public record Sheet(String code, boolean required, String labelKk, String labelRu, List<Column> columns) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** The column of {@code columnCode}, or empty: offices add columns of their own. */
    public Optional<Column> findColumn(String columnCode) {
        return columns.stream()
                .filter(column -> column.code().equals(columnCode))
                .findFirst();
    }

    /** The column of {@code columnCode}, which the form must have. */
    public Column getColumn(String columnCode) {
        return findColumn(columnCode)
                .orElseThrow(() -> new IllegalArgumentException(code + " has no column " + columnCode));
    }

    /** The tab's text: both names, within the 31 characters a tab may have. */
    public String tab() {
        String both = labelKk.equals(labelRu) ? labelKk : labelKk + " - " + labelRu;
        return both.length() <= 31 ? both : labelKk;
    }
}
