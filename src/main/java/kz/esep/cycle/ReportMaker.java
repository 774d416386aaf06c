package kz.esep.cycle;

import java.util.ArrayList;
import java.util.List;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Chapter;
import kz.esep.reference.Regions;
import kz.esep.reference.WorkingDayCalendar;

/** Makes the report of a cycle out of what the archive holds of it. */
public final class ReportMaker {

    private final AarhusTables tables;
    private final Regions regions;
    private final WorkingDayCalendar calendar;

    /** By the tables of the report, of regions and of working days. */
    public ReportMaker(AarhusTables tables, Regions regions, WorkingDayCalendar calendar) {
        this.tables = tables;
        this.regions = regions;
        this.calendar = calendar;
    }

    /** The report of {@code material}. */
    public AarhusReport make(CycleMaterial material) {
        Cycle cycle = material.cycle();
        Owners owners = new Owners(regions, cycle);
        IndicatorFigures figures = new IndicatorFigures(material, tables.indicators());
        ComputedTables computed = new ComputedTables(material, tables.indicators(), figures, owners, calendar);
        Contributions contributions = Contributions.of(material, tables);
        Disputes disputes = Disputes.of(material, tables.chapters());
        SiteTable sites = new SiteTable(owners, tables.sites(), cycle);
        List<ChapterAnswer> answers = new ArrayList<>();
        for (Chapter chapter : tables.chapters().all()) {
            Passages passages = new Passages(tables.acts(), owners, cycle);
            answers.add(
                    new ChapterWriter(chapter, tables, computed, contributions, disputes, sites, passages).answer());
        }
        Remarks remarks = new Remarks();
        new FigureDoubts(tables, cycle, figures, remarks).tell();
        new HearingDoubts(material, owners.all(), tables.chapters().required("XVI"), remarks).tell();
        new ContributionDoubts(contributions, remarks).tell();
        new DisputeDoubts(disputes, remarks).tell();
        new Proofreader(tables, cycle, remarks).read(contributions, disputes);
        Coverage coverage = new Coverage(
                new Matrix(tables, cycle, contributions, disputes, figures).cells(owners.all()),
                new Editor(tables, computed).remarks(answers, remarks.all()));
        return new AarhusReport(cycle, answers, coverage, tables.abbreviations());
    }
}
