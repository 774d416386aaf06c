package kz.esep.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.form.Choices;
import kz.esep.form.Column;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission.Identity;
import kz.esep.language.Letters;
import kz.esep.reference.Region;
import kz.esep.reference.Regions;
import kz.esep.spreadsheet.CellAddress;
import kz.esep.spreadsheet.SheetContent;

/** Compares the lists on the workbook's hidden sheet, from which the dropdowns are fed, with those of the form. */
final class HiddenLists {

    private static final int CODE_COLUMN = 0;
    private static final int VALUE_COLUMN = 1;

    private static final String REGIONS = "region";

    private final Map<String, Choices> lists = new TreeMap<>();
    private final Set<String> needed = new TreeSet<>();
    private final Regions regions;

    /** For workbooks of {@code form}, whose list of regions is that of their month. */
    HiddenLists(SubmissionForm form, Regions regions) {
        this.regions = regions;
        form.sheets().stream().flatMap(sheet -> sheet.columns().stream()).forEach(this::take);
    }

    /** A list that only later columns use is not in workbooks that were issued before them. */
    private void take(Column column) {
        for (Choices choices : column.choices().stream().toList()) {
            lists.put(choices.code(), choices);
            if (!column.later()) {
                needed.add(choices.code());
            }
        }
    }

    /** Tells which lists of {@code home} were changed or are gone. One of another version may have others, or none. */
    void compare(FoundSheet home, Identity identity, Place place, FindingLog findings) {
        if (!line(home, "template_version").equals(SubmissionForm.TEMPLATE_VERSION)) {
            return;
        }
        Set<String> left = new LinkedHashSet<>(lists.keySet());
        left.add(REGIONS);
        for (SheetContent.Cell head : home.codes()) {
            String code = Letters.trimmed(head.value().shown());
            if (head.column() <= VALUE_COLUMN || !left.remove(code)) {
                continue;
            }
            if (code.equals(REGIONS)) {
                compareRegions(home, head.column(), identity, place, findings);
                continue;
            }
            Choices expected = Optional.ofNullable(lists.get(code)).orElseThrow();
            Set<String> found = new LinkedHashSet<>(below(home, head.column()));
            if (!isThatOf(expected, found)) {
                Place at = place.atCell(CellAddress.of(head.column(), home.codeRow()));
                findings.add(Finding.of(FindingCode.S029, at, joined(found))
                        .with("expected", String.join("; ", expected.shown())));
            }
        }
        left.stream()
                .filter(code -> code.equals(REGIONS) || needed.contains(code))
                .forEach(code -> findings.add(Finding.of(FindingCode.S038, place, code)));
    }

    /** Whether {@code found} offers each choice once, be it in words of workbooks that were issued before they were changed. */
    private static boolean isThatOf(Choices expected, Set<String> found) {
        List<String> codes =
                found.stream().map(text -> expected.find(text).orElse("")).toList();
        return codes.size() == expected.codes().size() && Set.copyOf(codes).equals(Set.copyOf(expected.codes()));
    }

    /** Only what differs is shown: the lists are long. */
    private void compareRegions(FoundSheet home, int column, Identity identity, Place place, FindingLog findings) {
        if (identity.region().isEmpty() || identity.month().isEmpty()) {
            return;
        }
        List<String> expected = regions
                .choices(identity.region().get(), identity.month().get())
                .stream()
                .map(Region::shown)
                .toList();
        List<String> found = below(home, column);
        Set<String> surplus = new LinkedHashSet<>(found);
        surplus.removeAll(expected);
        Set<String> missing = new LinkedHashSet<>(expected);
        missing.removeAll(found);
        if (!surplus.isEmpty() || !missing.isEmpty()) {
            Place at = place.atCell(CellAddress.of(column, home.codeRow()));
            findings.add(Finding.of(FindingCode.S037, at, joined(surplus)).with("expected", joined(missing)));
        }
    }

    private static String joined(Collection<String> texts) {
        return texts.isEmpty() ? "–" : String.join("; ", texts);
    }

    /** What the hidden sheet says behind {@code code}, for example the region; {@code ""} when it says nothing. */
    static String line(FoundSheet home, String code) {
        Map<String, String> lines = new HashMap<>();
        for (SheetContent.Row row : home.content().rows()) {
            Optional<SheetContent.Cell> value = row.findCell(VALUE_COLUMN);
            row.findCell(CODE_COLUMN)
                    .ifPresent(cell -> lines.putIfAbsent(
                            cell.value().shown(),
                            value.map(one -> Letters.trimmed(one.value().shown()))
                                    .orElse("")));
        }
        return lines.getOrDefault(code, "");
    }

    private static List<String> below(FoundSheet home, int column) {
        return home.content().rows().stream()
                .filter(row -> row.number() > home.codeRow())
                .flatMap(row -> row.findCell(column).stream())
                .map(cell -> Letters.trimmed(cell.value().shown()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
