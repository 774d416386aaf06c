package kz.esep.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.analysis.MonthAnalysis;
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
import kz.esep.letters.AddressBook;
import kz.esep.letters.LetterKey;
import kz.esep.letters.LetterKind;
import kz.esep.letters.LetterOrder;
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

    /** The letters the month of {@code material} gives reason for; bodies without an address are told to {@code findings}. */
    Set<LetterKey> of(MonthMaterial material, LocalDate today, List<Finding> findings) {
        Set<LetterKey> wanted = new LinkedHashSet<>();
        MonthLedger ledger = material.analysis().ledger();
        ledger.offices().forEach(office -> wanted.addAll(toOffice(material.analysis(), office)));
        wanted.addAll(toBodies(material, today, findings));
        tables.orders(ledger.month()).stream().map(LetterOrder::key).forEach(wanted::add);
        return wanted;
    }

    private static List<LetterKey> toOffice(MonthAnalysis analysis, OfficeMonth office) {
        List<LetterKey> wanted = new ArrayList<>();
        MonthLedger ledger = analysis.ledger();
        RegionCode region = office.region().code();
        boolean broken = office.assessment()
                .map(Assessment::violations)
                .filter(violations -> !violations.isEmpty())
                .isPresent();
        boolean returned = !ReturnedFile.of(analysis, office).isEmpty();
        if (broken || (office.isSilent() && !returned)) {
            LetterKind kind = office.isSilent() ? LetterKind.SILENCE : LetterKind.VIOLATIONS;
            wanted.add(LetterKey.toOffice(ledger.month(), kind, region));
        }
        if (returned) {
            wanted.add(LetterKey.toOffice(ledger.month(), LetterKind.RETURNED, region));
        }
        return wanted;
    }

    private List<LetterKey> toBodies(MonthMaterial material, LocalDate today, List<Finding> findings) {
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
            String code = body.body().key();
            if (LetterKey.isCode(code)
                    && addressBook().findAddressee(code, today).isPresent()) {
                wanted.add(new LetterKey(material.analysis().ledger().month(), LetterKind.FEEDBACK, code));
            } else {
                findings.add(Finding.of(
                        FindingCode.D052,
                        Place.ofFile("reference/addressees.csv"),
                        body.body().name().ru()));
            }
        }
        return wanted;
    }

    private AddressBook addressBook() {
        return tables.addressBook();
    }

    /** Nobody is written to of a day that is not over, nor of what may still come in time. */
    boolean isTooEarly(LetterKey key, LocalDate asOf, LocalDate today) {
        boolean awaited = key.kind() == LetterKind.SILENCE || key.kind() == LetterKind.FEEDBACK;
        boolean notDue = reporting
                .graceUntil(key.month())
                .filter(day -> !today.isAfter(day))
                .isPresent();
        return today.isBefore(asOf) || (awaited && notDue);
    }
}
