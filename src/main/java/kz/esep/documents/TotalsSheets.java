package kz.esep.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.analysis.MonthFigures;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.RuleColumn;
import kz.esep.hearings.RuleSet;
import kz.esep.language.Language;
import kz.esep.ledger.OfficeMonth;
import kz.esep.reference.RegionCode;
import kz.esep.spreadsheet.SheetDesign;

/** The sheets of totals of the consolidated workbook: that of the month and, where several rule sets apply, one for each. */
final class TotalsSheets {

    private static final int WIDTH = 18;

    private final MonthAnalysis analysis;
    private final CountLabels labels;

    TotalsSheets(MonthAnalysis analysis, CountLabels labels) {
        this.analysis = analysis;
        this.labels = labels;
    }

    /** The sheets in their order, in a list that may be added to. */
    List<SheetDesign> designs() {
        MonthFigures figures = analysis.figures();
        List<SheetDesign> designs = new ArrayList<>();
        PlainSheet month = sheet();
        figures.codes().forEach(code -> month.heading(label(code), WIDTH));
        fill(month, figures.codes(), region -> code -> figures.count(region, code));
        designs.add(month.design("Жиынтық - Итоги", 2));
        if (figures.ruleSets().size() > 1) {
            figures.ruleSets().forEach(set -> designs.add(ofSet(set, figures)));
        }
        return designs;
    }

    private SheetDesign ofSet(RuleSet set, MonthFigures figures) {
        Collection<RuleColumn> columns = figures.columns(set);
        List<CountCode> codes = MonthFigures.codes(columns);
        PlainSheet sheet = sheet();
        codes.forEach(code -> sheet.heading(heading(code, columns), WIDTH));
        fill(sheet, codes, region -> code -> figures.count(set, region, code));
        return sheet.design("Жиынтық " + set.code() + " - Итоги " + set.code(), 2);
    }

    private static PlainSheet sheet() {
        return new PlainSheet().heading("Код", 10).heading("Өңір / Регион", 40);
    }

    private void fill(
            PlainSheet sheet, List<CountCode> codes, Function<RegionCode, Function<CountCode, OptionalInt>> figures) {
        for (OfficeMonth office : analysis.ledger().offices()) {
            RegionCode region = office.region().code();
            sheet.row(counts(region, bothNames(office), codes, figures.apply(region)));
        }
        sheet.row(counts(RegionCode.COUNTRY, "Барлығы / Всего", codes, figures.apply(RegionCode.COUNTRY)));
    }

    private static List<Object> counts(
            RegionCode region, String name, List<CountCode> codes, Function<CountCode, OptionalInt> figures) {
        List<Object> values = new ArrayList<>(List.of(region.value(), name));
        for (CountCode code : codes) {
            OptionalInt count = figures.apply(code);
            values.add(count.isPresent() ? (Object) count.getAsInt() : "-");
        }
        return values;
    }

    /** What a code is called under any rules. */
    private String label(CountCode code) {
        return labels.label(Language.KK, code) + " / " + labels.label(Language.RU, code);
    }

    /** What a column is called under the rules of one set. */
    private String heading(CountCode code, Collection<RuleColumn> columns) {
        return columns.stream()
                .filter(column -> column.code().equals(code))
                .findFirst()
                .map(column -> labels.sentence(Language.KK, column) + " / " + labels.sentence(Language.RU, column))
                .orElseGet(() -> label(code));
    }

    static String bothNames(OfficeMonth office) {
        return office.region().kk().full() + " / " + office.region().ru().full();
    }
}
