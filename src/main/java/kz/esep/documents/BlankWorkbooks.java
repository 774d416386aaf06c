package kz.esep.documents;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.aarhus.AarhusTables;
import kz.esep.analysis.MonthFigures;
import kz.esep.form.BlankWorkbook;
import kz.esep.form.Choices;
import kz.esep.form.Filling;
import kz.esep.form.Sheet;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.RuleBook;
import kz.esep.language.Language;
import kz.esep.reference.Region;
import kz.esep.reference.Regions;
import kz.esep.reference.WorkingDayCalendar;

/** Blank workbooks with the regions and the codes of their month. */
public final class BlankWorkbooks {

    private final SubmissionForm form;
    private final Regions regions;
    private final RuleBook rules;
    private final CountLabels labels;
    private final WorkingDayCalendar calendar;
    private final AarhusTables aarhus;

    /** For workbooks of {@code form} that help while they are filled by {@code rules} and {@code calendar}. */
    public BlankWorkbooks(
            SubmissionForm form,
            Regions regions,
            RuleBook rules,
            CountLabels labels,
            WorkingDayCalendar calendar,
            AarhusTables aarhus) {
        this.form = form;
        this.regions = regions;
        this.rules = rules;
        this.labels = labels;
        this.calendar = calendar;
        this.aarhus = aarhus;
    }

    /** The bytes of the blank workbook of {@code region} for {@code month}. */
    public byte[] of(Region region, YearMonth month) {
        return of(region, month, region.code().isNational() ? withoutHearings() : new Filling());
    }

    /** The bytes of the workbook of {@code region} for {@code month} with {@code filling}. */
    public byte[] of(Region region, YearMonth month, Filling filling) {
        Map<String, String> shown = new LinkedHashMap<>();
        regions.choices(region.code(), month)
                .forEach(one -> shown.put(one.code().value(), one.shown()));
        List<BlankWorkbook.DeclaredLine> declared =
                codes(month).map(this::declaredLine).toList();
        LiveWorkbook live = new LiveWorkbook(
                form,
                rules,
                labels,
                calendar,
                month,
                new AarhusSheets(aarhus, region.code().isNational()).designs());
        BlankWorkbook.Identity identity =
                new BlankWorkbook.Identity(region.code().value(), month, shown, declared);
        return BlankWorkbook.of(form, identity, live, filling);
    }

    /** The passport of the central office says from the start that it reports no hearings. */
    private Filling withoutHearings() {
        Filling filling = new Filling();
        Sheet passport = form.getSheet(SubmissionForm.PASSPORT);
        for (String sheet : SubmissionForm.STATED_SHEETS) {
            Choices states = passport.getColumn(sheet).choices().orElseThrow();
            filling.line(SubmissionForm.PASSPORT, sheet, states.shown("nothing"));
        }
        return filling;
    }

    /** The codes of the sheet {@code declared} of {@code month}, in the order of its rows. */
    public List<String> declaredCodes(YearMonth month) {
        return codes(month).map(CountCode::value).toList();
    }

    private Stream<CountCode> codes(YearMonth month) {
        return MonthFigures.codes(rules.columns(month)).stream();
    }

    private BlankWorkbook.DeclaredLine declaredLine(CountCode code) {
        return new BlankWorkbook.DeclaredLine(
                code.value(), labels.label(Language.KK, code), labels.label(Language.RU, code));
    }
}
