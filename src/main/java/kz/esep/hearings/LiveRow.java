package kz.esep.hearings;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.form.Column;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.form.ValueType;
import kz.esep.form.WorkbookPlaces;

/**
 * What {@link Assessor} makes of a row, as formulas an office's spreadsheet program computes while the row is typed: made
 * from the same rules, judged as of the last day of the month.
 */
public final class LiveRow {

    /** Computed columns in their order. */
    public enum Part {
        /** The last lawful day. */
        DUE,
        /** What there is to say of the row, in both languages. */
        STATE,
        /** The violations that would be counted, in both languages. */
        VIOLATIONS,
        /** The number of the rules that hold: 1, 2, …; 0 for none, -1 for a row that would be left out; empty for no row. */
        PERIOD,
        /** The codes the row is counted under: {@code ;notices_placed;notice_short_lead;}; {@link #OTHER_MONTH}. */
        CODES;

        /** Its place among the computed columns, from 0. */
        public int place() {
            return List.of(values()).indexOf(this);
        }
    }

    /** What {@link Part#CODES} says of a row of another month. */
    public static final String OTHER_MONTH = ";other_month;";

    private final DocumentKind kind;
    private final Sheet sheet;
    private final WorkbookPlaces places;
    private final YearMonth month;
    private final List<TriggerPeriods.Period> periods;
    private final RowFormulas plain;

    /** For the rows of {@code kind} in a workbook of {@code month}. */
    public LiveRow(DocumentKind kind, SubmissionForm form, RuleBook rules, YearMonth month, WorkbookPlaces places) {
        this.kind = kind;
        this.sheet = form.getSheet(kind.sheet());
        this.places = places;
        this.month = month;
        this.plain = row(false);
        this.periods = TriggerPeriods.of(
                rules,
                kind,
                month,
                line -> line.code() + " " + line.counted() + " " + line.rule().brokenFormula(plain));
    }

    /** The formula of {@code part}, as the first row of data has it. */
    public String formula(Part part, Function<CountCode, String> labels) {
        return switch (part) {
            case PERIOD -> period();
            case DUE -> due();
            case CODES -> codes();
            case STATE -> state();
            case VIOLATIONS -> violations(labels);
        };
    }

    private String period() {
        String trigger = "NA()";
        List<Field> fields = new ArrayList<>(HearingDocument.triggerFields(kind));
        for (int index = fields.size() - 1; index >= 0; index--) {
            trigger =
                    "IF(" + plain.isDate(fields.get(index)) + "," + plain.cell(fields.get(index)) + "," + trigger + ")";
        }
        String found = "0";
        for (int index = 0; index < periods.size(); index++) {
            TriggerPeriods.Period period = periods.get(index);
            String number = String.valueOf(index + 1);
            String within = period.to().isEmpty()
                    ? number
                    : "IF(" + trigger + "<=" + RowFormulas.date(period.to().get()) + "," + number + ",0)";
            found = "IF(" + trigger + ">=" + RowFormulas.date(period.from()) + "," + within + "," + found + ")";
        }
        return "IF(COUNTA(" + places.rowCells(kind.sheet()) + ")=0,\"\",IF(OR(" + faults() + "),-1,IFERROR(" + found
                + ",0)))";
    }

    /** Blank required cells, days that are no days, choices that are not in the list. */
    private String faults() {
        List<String> faults = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (Column column : sheet.columns()) {
            String blank = plain.isBlank(column.code());
            if (column.required()) {
                faults.add(blank);
            }
            if (column.type() == ValueType.DATE) {
                days.add(plain.column(column.code()));
            } else if (column.choices().isPresent()) {
                faults.add("AND(NOT(" + blank + "),"
                        + column.choices().get().codes().stream()
                                .map(choice -> "NOT("
                                        + plain.isChoice(
                                                column.code(),
                                                column.choices().get().code(),
                                                choice) + ")")
                                .collect(Collectors.joining(","))
                        + ")");
            }
        }
        faults.add("COUNTA(" + String.join(",", days) + ")<>COUNT(" + String.join(",", days) + ")");
        return String.join(",", faults);
    }

    private String due() {
        String byPeriod = choose(period -> {
            RowFormulas row = row(period);
            String missing = terms(period, Rule.Missing.class, row);
            String late = terms(period, Rule.Late.class, row);
            return "IF(" + row.isPlaced() + "," + late + "," + missing + ")";
        });
        return "IF(" + isNotJudged() + ",\"\",IFERROR(" + byPeriod + ",\"\"))";
    }

    /** The earliest of the terms that can be reckoned, an error value where none can. */
    private static String terms(TriggerPeriods.Period period, Class<? extends Rule> rules, RowFormulas row) {
        List<String> terms = period.lines().stream()
                .filter(line -> rules.isInstance(line.rule()))
                .flatMap(line -> line.rule().term().stream())
                .map(term -> term.formula(row))
                .limit(rules.equals(Rule.Missing.class) ? 1 : Integer.MAX_VALUE)
                .toList();
        if (terms.size() < 2) {
            return terms.isEmpty() ? "NA()" : terms.get(0);
        }
        String beyondAllDays = "2958465";
        String least = terms.stream()
                .map(term -> "IFERROR(" + term + "," + beyondAllDays + ")")
                .collect(Collectors.joining(","));
        return "IF(MIN(" + least + ")<" + beyondAllDays + ",MIN(" + least + "),NA())";
    }

    private String codes() {
        String byPeriod = choose(period -> {
            RowFormulas row = row(period);
            String placed = tokens(period, row, false);
            String missing = tokens(period, row, true);
            return "IF(" + row.isPlaced() + ",\"" + kind.placed() + ";\"" + placed + ","
                    + missing.replaceFirst("^&", "") + ")";
        });
        return "IF(" + isNotJudged() + ",\"\",IF(" + isOfOtherMonth() + ",\"" + OTHER_MONTH + "\",\";\"&" + byPeriod
                + "))";
    }

    private String tokens(TriggerPeriods.Period period, RowFormulas row, boolean missing) {
        String tokens = period.lines().stream()
                .filter(line -> line.counted() && (line.rule() instanceof Rule.Missing) == missing)
                .map(line -> "&IF(" + line.rule().brokenFormula(row) + ",\"" + line.code() + ";\",\"\")")
                .collect(Collectors.joining());
        return tokens.isEmpty() ? "&\"\"" : tokens;
    }

    /** A row belongs to the month of its placement date, else of its due date; without either it stays. */
    private String isOfOtherMonth() {
        String first = RowFormulas.date(month.atDay(1));
        String day = "IF(" + plain.isPlaced() + ",IF(" + plain.isDate(Field.PLACED_ON) + ","
                + plain.cell(Field.PLACED_ON) + ",IF("
                + plain.isDate(Field.FIRST_SEEN_ON) + "," + plain.cell(Field.FIRST_SEEN_ON) + "," + first
                + ")),IF(ISNUMBER("
                + cell(Part.DUE) + ")," + cell(Part.DUE) + "," + first + "))";
        return "OR(" + day + "<" + first + "," + day + ">="
                + RowFormulas.date(month.plusMonths(1).atDay(1)) + ")";
    }

    private String state() {
        String due = cell(Part.DUE);
        String dueKnown = "ISNUMBER(" + due + ")";
        String pending = "AND(NOT(" + plain.isPlaced() + ")," + dueKnown + "," + due + ">"
                + RowFormulas.date(month.atEndOfMonth()) + ")";
        String other = "IF(" + pending + "," + said(Said.NOT_YET_DUE) + "," + said(Said.OTHER_MONTH) + ")";
        String missing = "IF(" + dueKnown + "," + said(Said.MISSING) + "," + said(Said.DUE_UNKNOWN) + ")";
        String placed = "IF(NOT(" + dueKnown + ")," + said(Said.DUE_UNKNOWN) + "," + choose(this::lateness) + ")";
        return "IF(" + cell(Part.PERIOD) + "=\"\",\"\",IF(" + cell(Part.PERIOD) + "<0," + said(Said.INCOMPLETE) + ",IF("
                + cell(Part.PERIOD)
                + "=0," + said(Said.NO_RULES) + ",IF(" + cell(Part.CODES) + "=\"" + OTHER_MONTH + "\"," + other
                + ",IF(NOT("
                + plain.isPlaced() + ")," + missing + ",IF(" + plain.isBlank(Field.PLACED_ON) + ","
                + said(Said.DATE_MISSING) + ","
                + placed + "))))))";
    }

    private String lateness(TriggerPeriods.Period period) {
        RowFormulas row = row(period);
        String effective = row.effectiveDate();
        String due = cell(Part.DUE);
        String workingDays = "IFERROR(" + row.workingDayNumber(effective) + "-" + row.workingDayNumber(due) + ",0)";
        String late = "IF(" + workingDays + ">0,\"" + Said.LATE_BY.kk + "\"&" + workingDays + "&\"" + Said.LATE_BY.ru
                + "\"&" + workingDays + "," + said(Said.LATE) + ")";
        String inTime = "IF(" + effective + ">" + due + "," + late + "," + said(Said.IN_TIME) + ")";
        return row.backdatingCounts()
                ? "IF(" + row.isBackdated() + "," + said(Said.BACKDATED) + "&IF(" + effective + ">" + due + ",\"; \"&"
                        + late + ",\"\")," + inTime + ")"
                : inTime;
    }

    private String violations(Function<CountCode, String> labels) {
        Map<CountCode, String> called = new LinkedHashMap<>();
        periods.stream()
                .flatMap(period -> period.lines().stream())
                .filter(RuleLine::counted)
                .forEach(line -> called.put(line.code(), labels.apply(line.code())));
        String found = called.entrySet().stream()
                .map(entry -> "IF(ISNUMBER(FIND(\";" + entry.getKey() + ";\"," + cell(Part.CODES) + ")),"
                        + RowFormulas.text("; " + entry.getValue()) + ",\"\")")
                .collect(Collectors.joining("&"));
        return found.isEmpty() ? "\"\"" : "MID(" + found + ",3,2000)";
    }

    private String isNotJudged() {
        return "IF(ISNUMBER(" + cell(Part.PERIOD) + ")," + cell(Part.PERIOD) + "<1,TRUE)";
    }

    private String choose(Function<TriggerPeriods.Period, String> formula) {
        if (periods.size() == 1) {
            return formula.apply(periods.get(0));
        }
        return "CHOOSE(" + cell(Part.PERIOD) + ","
                + IntStream.range(0, periods.size())
                        .mapToObj(index -> formula.apply(periods.get(index)))
                        .collect(Collectors.joining(","))
                + ")";
    }

    private RowFormulas row(TriggerPeriods.Period period) {
        return row(period.ruleSet().knowsBackdating(kind, period.from()));
    }

    private RowFormulas row(boolean backdatingCounts) {
        return new RowFormulas(kind, places, month.atEndOfMonth(), backdatingCounts);
    }

    private String cell(Part part) {
        return places.liveCell(kind.sheet(), part.place());
    }

    private static String said(Said state) {
        return RowFormulas.text(state.kk + " / " + state.ru);
    }

    /** What is said of a row. */
    private enum Said {
        IN_TIME("Мерзімінде орналастырылған", "Размещено в срок"),
        LATE("Кеш орналастырылған", "Размещено с опозданием"),
        LATE_BY("Кеш орналастырылған, кешіккен жұмыс күндері: ", " / Размещено с опозданием, рабочих дней: "),
        BACKDATED("Өткен күнмен орналастырылған", "Размещено задним числом"),
        DATE_MISSING("Орналастырылған күні көрсетілмеген", "Не указана дата размещения"),
        MISSING("Орналастырылмаған, мерзімі өтті", "Не размещено, срок истёк"),
        NOT_YET_DUE("Орналастырылмаған, мерзімі әлі келген жоқ", "Не размещено, срок ещё не наступил"),
        DUE_UNKNOWN("Мерзімі есептелмейді: күндерді тексеріңіз", "Срок не вычисляется: проверьте даты"),
        OTHER_MONTH("Жол басқа айға жатады", "Строка относится к другому месяцу"),
        NO_RULES("Бұл күнге қолданылатын қағидалар жоқ", "На эту дату нет применимых правил"),
        INCOMPLETE("Міндетті ұяшық бос немесе қате толтырылған", "Обязательная ячейка пуста или заполнена с ошибкой");

        private final String kk;
        private final String ru;

        Said(String kk, String ru) {
            this.kk = kk;
            this.ru = ru;
        }
    }
}
