package kz.esep.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.esep.aarhus.AarhusTables;
import kz.esep.analysis.Analyst;
import kz.esep.archive.Archive;
import kz.esep.arrival.ArrivalJudge;
import kz.esep.arrival.ReportingTerm;
import kz.esep.comparison.Comparison;
import kz.esep.correspondence.Correspondence;
import kz.esep.correspondence.LetterDocuments;
import kz.esep.cycle.CycleReader;
import kz.esep.cycle.ReportMaker;
import kz.esep.dashboard.Dashboard;
import kz.esep.documents.AarhusDocuments;
import kz.esep.documents.BlankWorkbooks;
import kz.esep.documents.DocumentTemplates;
import kz.esep.documents.MonthDocuments;
import kz.esep.documents.MonthTables;
import kz.esep.feedback.FeedbackAnalyst;
import kz.esep.feedback.FeedbackAssessor;
import kz.esep.feedback.FeedbackDuties;
import kz.esep.feedback.ReportingPeriod;
import kz.esep.finding.FindingSentences;
import kz.esep.form.SubmissionForm;
import kz.esep.hearings.Assessor;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.CountLabels;
import kz.esep.hearings.RuleBook;
import kz.esep.history.FigureTable;
import kz.esep.history.SideSheetTables;
import kz.esep.intake.DropFolder;
import kz.esep.intake.Intake;
import kz.esep.intake.SubmissionReader;
import kz.esep.language.Language;
import kz.esep.ledger.Ledgers;
import kz.esep.letters.HalvesComparison;
import kz.esep.letters.LetterTables;
import kz.esep.pipeline.CycleReporting;
import kz.esep.pipeline.FigureImport;
import kz.esep.pipeline.LetterNotes;
import kz.esep.pipeline.MonthClosing;
import kz.esep.pipeline.MonthLog;
import kz.esep.pipeline.MonthStudy;
import kz.esep.pipeline.PageRenewal;
import kz.esep.pipeline.ReportingRun;
import kz.esep.pipeline.SelfCheck;
import kz.esep.portal.ExportLayouts;
import kz.esep.portal.ExportValues;
import kz.esep.portal.PortalComparison;
import kz.esep.portal.PortalReader;
import kz.esep.reference.Ministries;
import kz.esep.reference.Regions;
import kz.esep.reference.SeriesBreaks;
import kz.esep.reference.Settings;
import kz.esep.reference.Severities;
import kz.esep.reference.StateBodies;
import kz.esep.reference.TableReader;
import kz.esep.reference.WorkingDayCalendar;
import kz.esep.samples.SampleMonths;
import kz.esep.tracking.Tracker;
import kz.esep.trend.TrendAnalyst;
import kz.esep.trend.UsualFigures;

/**
 * The wiring: everything a command needs, made here with plain {@code new} out of the tables and templates of the house.
 *
 * @param settings what staff have set
 * @param form the submission workbook
 * @param regions the regions over time
 * @param breaks where a region's figures of two months cannot be compared
 * @param calendar the working days
 * @param rules the rule sets
 * @param ministries the ministry's names
 * @param labels what codes are called
 * @param severities how much findings weigh where staff decided otherwise
 * @param bodies the state bodies and what they are called
 * @param duties what state bodies must do for the public, and how often
 * @param exports the reader of what portals list of the public's proposals and comments
 * @param aarhus what the report on the Aarhus Convention is made by
 * @param letters people, addresses and terms of official letters
 */
record House(
        Settings settings,
        SubmissionForm form,
        Regions regions,
        SeriesBreaks breaks,
        WorkingDayCalendar calendar,
        RuleBook rules,
        Ministries ministries,
        CountLabels labels,
        Severities severities,
        StateBodies bodies,
        FeedbackDuties duties,
        PortalReader exports,
        AarhusTables aarhus,
        LetterTables letters) {

    /**
     * Reads the tables.
     *
     * @throws kz.esep.reference.ReferenceException with every fault of every table
     */
    static House open(Path templates) {
        return open(templates, TableReader.below(templates));
    }

    /** The same with {@code reader}, which afterwards knows what it has read. */
    static House open(Path templates, TableReader reader) {
        RuleBook rules = RuleBook.read(reader);
        Regions regions = Regions.read(reader);
        Severities severities = Severities.read(reader);
        StateBodies bodies = StateBodies.read(reader);
        AarhusTables aarhus = AarhusTables.read(reader, regions);
        House house = new House(
                Settings.read(templates, reader),
                SubmissionForm.load(),
                regions,
                SeriesBreaks.read(reader, regions),
                WorkingDayCalendar.read(reader),
                rules,
                Ministries.read(reader),
                CountLabels.read(reader, rules),
                severities,
                bodies,
                FeedbackDuties.read(reader),
                new PortalReader(ExportLayouts.read(reader), ExportValues.read(reader), bodies, severities),
                aarhus,
                LetterTables.read(reader, regions, aarhus.acts()));
        reader.finish();
        return house;
    }

    /**
     * The main job.
     *
     * @param documents the Word templates, sound ones
     * @param templates what is archived with the months
     */
    ReportingRun reportingRun(DocumentTemplates documents, Path input, Path output, Path templates, Clock clock) {
        return reportingRun(documents, new DropFolder(input), output, templates, clock);
    }

    /** The same with a drop folder that may leave files alone. */
    ReportingRun reportingRun(
            DocumentTemplates documents, DropFolder folder, Path output, Path templates, Clock clock) {
        MonthTables tables = tables();
        return new ReportingRun(
                new Intake(folder, submissions(), settings.settleTime(), clock),
                exports,
                ledgers(),
                study(),
                new MonthDocuments(documents, ministries, labels, form, tables, regions),
                new Correspondence(
                        letters,
                        new LetterDocuments(documents, letters, ministries, regions, form, calendar),
                        new HalvesComparison(aarhus.acts(), letters),
                        calendar,
                        reportingTerm(),
                        ReportingPeriod.Length.find(settings.feedbackPeriod()),
                        ministries),
                settings.numbering(),
                tables,
                new SideSheetTables(form),
                archive(output),
                reportingTerm(),
                dashboard(output),
                templates,
                output);
    }

    /** An office's own check of workbooks, which needs nothing but the tables; it looks into an archive where one is. */
    SelfCheck selfCheck(Path output) {
        return new SelfCheck(
                submissions(),
                ledgers(),
                analyst(),
                comparison(),
                tracker(),
                feedback(),
                new MonthLog(severities),
                archive(output));
    }

    /** The import of figures into the archive in {@code output}. */
    FigureImport figureImport(Path output) {
        List<CountCode> codes = new ArrayList<>(rules.codes());
        aarhus.indicators().all().forEach(indicator -> codes.add(new CountCode(indicator.code())));
        return new FigureImport(new FigureTable(regions, codes), archive(output), output);
    }

    /** The closing and opening of months in {@code output}. */
    MonthClosing monthClosing(Path output) {
        return new MonthClosing(archive(output), output);
    }

    private Dashboard dashboard(Path output) {
        return new Dashboard(archive(output), output, regions, labels);
    }

    /** The pages of {@code output} between two runs. */
    PageRenewal pageRenewal(Path output) {
        return new PageRenewal(dashboard(output), settings.numbering(), archive(output), output);
    }

    /** What people say of the letters in {@code output}. */
    LetterNotes letterNotes(Path output) {
        return new LetterNotes(settings.numbering(), archive(output), output);
    }

    /** The archive in {@code output}. */
    static Archive archive(Path output) {
        return new Archive(Archive.in(output), version());
    }

    /** The writer of tables, with the sentences of findings. */
    MonthTables tables() {
        return new MonthTables(FindingSentences.in(Language.KK), FindingSentences.in(Language.RU));
    }

    /** The job of the Aarhus report, with sound {@code documents}. */
    CycleReporting cycleReporting(DocumentTemplates documents, Path output) {
        return new CycleReporting(
                archive(output),
                new CycleReader(archive(output), bodies),
                new ReportMaker(aarhus, regions, calendar),
                new AarhusDocuments(documents, ministries, regions),
                output);
    }

    private SubmissionReader submissions() {
        return new SubmissionReader(form, regions, severities);
    }

    private Ledgers ledgers() {
        return new Ledgers(regions, new Assessor(rules, calendar, form, severities));
    }

    private Comparison comparison() {
        return new Comparison(
                form,
                labels,
                new UsualFigures(breaks, rules),
                aarhus.indicators().codes());
    }

    private MonthStudy study() {
        return new MonthStudy(
                analyst(),
                comparison(),
                tracker(),
                new ArrivalJudge(reportingTerm()),
                new TrendAnalyst(breaks, rules, settings.repetition()),
                new FeedbackAnalyst(feedback(), bodies, duties),
                new PortalComparison(form),
                new MonthLog(severities));
    }

    private ReportingTerm reportingTerm() {
        return new ReportingTerm(
                settings.reporting().dueDay(), settings.reporting().graceDays(), calendar);
    }

    private FeedbackAssessor feedback() {
        return new FeedbackAssessor(bodies, form, severities);
    }

    private Tracker tracker() {
        return new Tracker(calendar, breaks);
    }

    private Analyst analyst() {
        return new Analyst(rules, labels);
    }

    /** The generator of the sample months. */
    SampleMonths sampleMonths() {
        return new SampleMonths(
                new BlankWorkbooks(form, regions, rules, labels, calendar, aarhus), form, regions, calendar);
    }

    /** The program's version, from the jar. */
    static String version() {
        String version = House.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
