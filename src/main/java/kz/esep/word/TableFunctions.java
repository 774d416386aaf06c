package kz.esep.word;

import freemarker.template.Configuration;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import org.jspecify.annotations.Nullable;

/** What {@link CellTags} lets a template ask while tables are rendered; nobody can type these names. */
final class TableFunctions {

    /** {@code (table)}: the table begins. */
    static final String TABLE = "$merge_table";

    /** {@code (table)}: its next row begins. */
    static final String ROW = "$merge_row";

    /** {@code (table, column, value)}: whether the cell goes on from the one above. */
    static final String MERGE = "$merge";

    /** {@code (n)}: the property that lets a cell reach over n columns. */
    static final String SPAN = "$span";

    /** Word has no tables of more columns. */
    static final int COLUMNS_MOST = 63;

    private TableFunctions() {}

    static void offer(Configuration configuration) {
        offer(configuration, TABLE, arguments -> {
            merges().tableBegins(number(arguments.get(0)));
            return "";
        });
        offer(configuration, ROW, arguments -> {
            merges().rowBegins(number(arguments.get(0)));
            return "";
        });
        offer(
                configuration,
                MERGE,
                arguments -> merges().goesOn(
                                number(arguments.get(0)),
                                number(arguments.get(1)),
                                ((TemplateScalarModel) arguments.get(2)).getAsString()));
        offer(configuration, SPAN, TableFunctions::span);
    }

    private static void offer(Configuration configuration, String name, TemplateMethodModelEx function) {
        configuration.setSharedVariable(name, function);
    }

    private static Object span(List<?> arguments) throws TemplateModelException {
        int columns = arguments.size() == 1 ? number(arguments.get(0)) : 0;
        if (columns < 1 || columns > COLUMNS_MOST) {
            throw new TemplateRefusal(Complaint.of(Remark.SPAN_WIDTH).with("most", String.valueOf(COLUMNS_MOST)));
        }
        return WordOutput.TEXT.markup(columns == 1 ? "" : "<w:gridSpan w:val=\"" + columns + "\"/>");
    }

    /** A whole number; nothing that can be one is 0. */
    private static int number(@Nullable Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            double value = number.getAsNumber().doubleValue();
            return value == Math.rint(value) ? (int) value : 0;
        }
        return 0;
    }

    private static Merges merges() {
        return PartWriter.current().memory().merges();
    }
}
