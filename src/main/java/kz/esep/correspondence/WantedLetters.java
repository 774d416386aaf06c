package kz.esep.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.arrival.Arrival;
import kz.esep.arrival.ReportingTerm;
import kz.esep.documents.MonthMaterial;
import kz.esep.feedback.BodyScore;
import kz.esep.feedback.ReportingPeriod;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.hearings.Assessment;
import kz.esep.language.Language;
import kz.esep.ledger.MonthLedger;
import kz.esep.ledger.OfficeMonth;
import kz.esep.letters.LetterKey;
import kz.esep.letters.LetterKind;
import kz.esep.letters.LetterOrder;
import kz.esep.letters.LetterRegister;
import kz.esep.letters.LetterTables;
import kz.esep.reference.Ministries;
import kz.esep.reference.RegionCode;

/**
 * Who gets a letter: offices whose documents broke rules, those whose workbook must be mended, those that sent nothing; state
 * bodies at the end of a period; and whoever an order names.
 */
final class WantedLetters {

    private final LetterTables tables;
    private final ReportingTerm reporting;
    private final Optional<ReportingPeriod.Length> feedback;
    private final Ministries ministries;

    /**
     * By {@code tables} and terms.
     *
     * @param feedback at the end of which periods state bodies are written to; none where they never are
     * @param ministries who writes, and not to itself
     */
    WantedLetters(
            LetterTables tables,
            ReportingTerm reporting,
            Optional<ReportingPeriod.Length> feedback,
            Ministries ministries) {
        this.tables = tables;
        this.reporting = reporting;
        this.feedback = feedback;
        this.ministries = ministries;
    }

    /**
     * What becomes of the letters of a month.
     *
     * @param due those the month gives reason for, in order
     * @param kept those that left the house and stay as they are, whatever the month says now
     * @param early those for which it is too early
     */
    record Wanted(Set<LetterKey> due, Set<LetterKey> kept, Set<LetterKey> early) {

        /** Those that hold or are to be written. */
        Set<LetterKey> all() {
            Set<LetterKey> all = new LinkedHashSet<>(due);
            all.addAll(kept);
            return all;
        }
    }

    /**
     * The letters of the month of {@code material}; what keeps one from being written is told to {@code findings}.
     *
     * @param arrivals the files of the month that ever came
     */
    Wanted of(
            MonthMaterial material,
            List<Arrival> arrivals,
            LetterRegister register,
            LocalDate today,
            List<Finding> findings) {
        Set<LetterKey> reasons = new LinkedHashSet<>();
        Set<LetterKey> kept = new LinkedHashSet<>();
        MonthLedger ledger = material.analysis().ledger();
        for (OfficeMonth office : ledger.offices()) {
            if (hasGone(ledger, office, arrivals)) {
                kept.addAll(registered(register, ledger, office.region().code()));
                findings.add(Finding.of(
                                FindingCode.D055,
                                Place.ofFile("letters"),
                                office.region().code().value())
                        .with("month", ledger.month().toString()));
            } else {
                reasons.addAll(toOffice(material.analysis(), office, arrivals));
            }
        }
        reasons.addAll(toBodies(material, today, register, findings));
        register.of(ledger.month()).stream()
                .filter(letter -> letter.isCurrent() && letter.key().kind() == LetterKind.FEEDBACK)
                .filter(letter -> !reasons.contains(letter.key()))
                .forEach(letter -> kept.add(letter.key()));
        tables.orders(ledger.month()).stream().map(LetterOrder::key).forEach(reasons::add);
        Wanted wanted = new Wanted(new LinkedHashSet<>(), kept, new LinkedHashSet<>());
        for (LetterKey key : reasons) {
            if (!isTooEarly(key, ledger.asOf(), today)) {
                wanted.due().add(key);
            } else if (register.find(key).isPresent()) {
                wanted.kept().add(key);
            } else {
                wanted.early().add(key);
            }
        }
        return wanted;
    }

    /** Whether a usable workbook of the office came once and no file of it is there any more. */
    private static boolean hasGone(MonthLedger ledger, OfficeMonth office, List<Arrival> arrivals) {
        RegionCode region = office.region().code();
        return office.isSilent()
                && ledger.received().stream()
                        .noneMatch(submission -> submission
                                .identity()
                                .region()
                                .filter(region::equals)
                                .isPresent())
                && arrivals.stream()
                        .anyMatch(arrival -> arrival.usable()
                                && arrival.region().filter(region::equals).isPresent());
    }

    private static List<LetterKey> registered(LetterRegister register, MonthLedger ledger, RegionCode region) {
        return register.of(ledger.month()).stream()
                .filter(letter -> letter.isCurrent()
                        && letter.key().region().filter(region::equals).isPresent())
                .map(letter -> letter.key())
                .toList();
    }

    private static List<LetterKey> toOffice(MonthAnalysis analysis, OfficeMonth office, List<Arrival> arrivals) {
        List<LetterKey> wanted = new ArrayList<>();
        MonthLedger ledger = analysis.ledger();
        RegionCode region = office.region().code();
        boolean broken = office.assessment()
                .map(Assessment::violations)
                .filter(violations -> !violations.isEmpty())
                .isPresent();
        boolean returned = !ReturnedFile.of(analysis, office, arrivals).isEmpty();
        if (broken || (office.isSilent() && !returned)) {
            LetterKind kind = office.isSilent() ? LetterKind.SILENCE : LetterKind.VIOLATIONS;
            wanted.add(LetterKey.toOffice(ledger.month(), kind, region));
        }
        if (returned) {
            wanted.add(LetterKey.toOffice(ledger.month(), LetterKind.RETURNED, region));
        }
        return wanted;
    }

    private List<LetterKey> toBodies(
            MonthMaterial material, LocalDate today, LetterRegister register, List<Finding> findings) {
        List<LetterKey> wanted = new ArrayList<>();
        boolean due = material.feedback().isMethodologyInForce()
                && feedback.filter(length -> material.feedback().sections().stream()
                                .anyMatch(section -> section.own().period().length() == length))
                        .isPresent();
        List<BodyScore> bodies =
                due ? material.feedback().longest().own().scores().bodies() : List.of();
        for (BodyScore body : bodies) {
            if (body.body().name().ru().equals(ministries.name(Language.RU, today))) {
                continue;
            }
            Optional<LetterKey> key = Optional.of(body.body().key())
                    .filter(LetterKey::isCode)
                    .map(code -> new LetterKey(material.analysis().ledger().month(), LetterKind.FEEDBACK, code));
            boolean known = key.filter(one -> tables.findRecipients(one, today).isPresent()
                            || register.find(one).isPresent())
                    .isPresent();
            if (known) {
                key.ifPresent(wanted::add);
            } else {
                findings.add(Finding.of(
                        FindingCode.D052,
                        Place.ofFile("reference/addressees.csv"),
                        body.body().name().ru()));
            }
        }
        return wanted;
    }

    /** Nobody is written to of a day that is not over, nor of what may still come in time. */
    private boolean isTooEarly(LetterKey key, LocalDate asOf, LocalDate today) {
        boolean awaited = key.kind() == LetterKind.SILENCE || key.kind() == LetterKind.FEEDBACK;
        boolean notDue = reporting
                .graceUntil(key.month())
                .filter(day -> !today.isAfter(day))
                .isPresent();
        return today.isBefore(asOf) || (awaited && notDue);
    }
}
