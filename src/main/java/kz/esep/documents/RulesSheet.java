package kz.esep.documents;

import java.time.YearMonth;
import java.util.List;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.RuleBook;
import kz.esep.hearings.RuleLine;
import kz.esep.hearings.RuleSet;
import kz.esep.hearings.TermInWords;
import kz.esep.language.Language;
import kz.esep.language.OfficialDate;
import kz.esep.reference.Validity;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;

/** The sheet of the rules that are in force in the month: what each counts, its term and its legal point. */
final class RulesSheet {

    private static final String TAB = "Қағидалар - Правила";
    private static final List<String> HEADINGS = List.of(
            "Қағидалар / Правила",
            "Бұзушылық (қазақша) / Нарушение (на казахском)",
            "Бұзушылық (орысша) / Нарушение (на русском)",
            "Мерзімі / Срок",
            "Құқықтық негізі / Правовое основание",
            "Қолданылатын күндері / Период применения");
    private static final List<Integer> WIDTHS = List.of(20, 42, 42, 46, 26, 24);

    private final SubmissionForm form;
    private final RuleBook rules;
    private final YearMonth month;

    RulesSheet(SubmissionForm form, RuleBook rules, YearMonth month) {
        this.form = form;
        this.rules = rules;
        this.month = month;
    }

    SheetDesign design() {
        InformationSheet sheet = new InformationSheet(
                TAB, "rules", "Осы айда қолданылатын қағидалар / Правила, применяемые в этом месяце");
        for (int index = 0; index < HEADINGS.size(); index++) {
            sheet.column(HEADINGS.get(index), WIDTHS.get(index), Look.LABEL);
        }
        for (RuleSet set : rules.of(month)) {
            for (RuleLine line : set.lines()) {
                if (line.validity().touches(month.atDay(1), month.atEndOfMonth())) {
                    List<String> texts = cells(set, line);
                    sheet.line(sheet.size() + 1, "", texts, InformationSheet.height(texts, WIDTHS));
                }
            }
        }
        return sheet.design();
    }

    private List<String> cells(RuleSet set, RuleLine line) {
        Sheet sheet = form.getSheet(line.document().sheet());
        String kk = TermInWords.of(line.rule(), sheet, Language.KK).orElse("–");
        String ru = TermInWords.of(line.rule(), sheet, Language.RU).orElse("–");
        return List.of(
                both(set.kk().name(), set.ru().name()),
                line.kk().sentence() + (line.counted() ? "" : " (тек ескерту)"),
                line.ru().sentence() + (line.counted() ? "" : " (только предупреждение)"),
                both(kk, ru),
                both(line.kk().citation(), line.ru().citation()),
                shown(line.validity()));
    }

    private static String both(String kk, String ru) {
        String shown = kk.equals(ru) ? kk : kk + " / " + ru;
        return shown.isEmpty() ? "–" : shown;
    }

    /** From when to when, by the trigger date; an open end is a dash. */
    private static String shown(Validity validity) {
        return validity.from().map(OfficialDate::inDigits).orElse("")
                + " – "
                + validity.to().map(OfficialDate::inDigits).orElse("");
    }
}
