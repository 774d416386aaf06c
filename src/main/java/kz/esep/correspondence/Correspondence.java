package kz.esep.correspondence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.arrival.Arrival;
import kz.esep.arrival.ReportingTerm;
import kz.esep.documents.MonthMaterial;
import kz.esep.feedback.ReportingPeriod;
import kz.esep.finding.Finding;
import kz.esep.letters.HalvesComparison;
import kz.esep.letters.LetterKey;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.LetterTables;
import kz.esep.letters.MonthRegister;
import kz.esep.letters.RegisteredLetter;
import kz.esep.letters.Reminders;
import kz.esep.reference.Ministries;
import kz.esep.reference.WorkingDayCalendar;

/**
 * The letters of a month. A letter that says what it said stays as it left the house, with its number and date; what says something
 * else is a new letter that replaces the old one. Numbers are reserved in the register when all letters of a round are made and before
 * any is written.
 */
public final class Correspondence {

    private final LetterTables tables;
    private final LetterDocuments documents;
    private final HalvesComparison comparison;
    private final WorkingDayCalendar calendar;
    private final WantedLetters wantedLetters;

    /**
     * Letters by {@code tables}, held against themselves by {@code comparison}.
     *
     * @param feedback at the end of which periods state bodies are written to; none where they never are
     * @param ministries who writes
     */
    public Correspondence(
            LetterTables tables,
            LetterDocuments documents,
            HalvesComparison comparison,
            WorkingDayCalendar calendar,
            ReportingTerm reporting,
            Optional<ReportingPeriod.Length> feedback,
            Ministries ministries) {
        this.tables = tables;
        this.documents = documents;
        this.comparison = comparison;
        this.calendar = calendar;
        this.wantedLetters = new WantedLetters(tables, reporting, feedback, ministries);
    }

    /** What somebody is to be reminded of on {@code today}. */
    public Reminders reminders(LetterRegister register, LocalDate today) {
        return Reminders.of(register, tables, today);
    }

    /**
     * The letters of a month.
     *
     * @param files by their paths in the month's folder
     * @param findings on letters that are not written, and what letters could not show
     */
    public record Written(Map<String, byte[]> files, List<Finding> findings) {

        /** Whether the letter of {@code key} is among them. */
        public boolean has(LetterKey key) {
            return files.containsKey(key.file());
        }
    }

    /**
     * Makes the letters of the month of {@code material} and reserves their numbers.
     *
     * @param arrivals the files of the month that ever came
     * @param today the date of new letters
     * @param issued the letters of the month that left the house before
     * @throws IOException if the disk refuses
     */
    public Written write(
            MonthMaterial material,
            List<Arrival> arrivals,
            LetterRegister register,
            LocalDate today,
            IssuedLetters issued)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        WantedLetters.Wanted wanted = wantedLetters.of(material, arrivals, register, today, findings);
        LetterRound round = new LetterRound(
                tables,
                documents,
                new LetterContradictions(comparison, tables, material.analysis(), arrivals),
                calendar,
                material,
                arrivals,
                register,
                today,
                issued,
                wanted);
        round.keep();
        round.write(wanted.due().stream().filter(key -> !key.kind().isOrdered()).toList());
        round.write(wanted.due().stream().filter(key -> key.kind().isOrdered()).toList());
        findings.addAll(round.findings());
        Written written = new Written(round.files(), findings);
        List<RegisteredLetter> ofMonth =
                register.of(material.analysis().ledger().month());
        if (!ofMonth.isEmpty()) {
            written.files().put(MonthRegister.FILE, MonthRegister.write(ofMonth, written::has));
        }
        return written;
    }
}
