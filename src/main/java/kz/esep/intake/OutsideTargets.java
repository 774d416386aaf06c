package kz.esep.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;
import kz.esep.spreadsheet.WorkbookContent.Kind;
import kz.esep.spreadsheet.WorkbookContent.Outside;

/** Names what a workbook points to or carries besides its cells. None of it is followed, opened or passed on. */
final class OutsideTargets {

    private static final int LISTED_MOST = 5;
    private static final Set<Kind> SOURCES = Set.of(Kind.WORKBOOK, Kind.DDE, Kind.CONNECTION, Kind.OTHER);
    private static final Set<Kind> THINGS = Set.of(Kind.OBJECT, Kind.PICTURE);

    private OutsideTargets() {}

    static void report(List<Outside> outside, Place file, FindingLog findings) {
        report(
                FindingCode.S030,
                outside.stream().filter(one -> SOURCES.contains(one.kind())).toList(),
                file,
                findings);
        report(
                FindingCode.S031,
                outside.stream().filter(one -> THINGS.contains(one.kind())).toList(),
                file,
                findings);
        report(
                FindingCode.S032,
                outside.stream().filter(OutsideTargets::leadsToFile).toList(),
                file,
                findings);
    }

    private static void report(FindingCode code, List<Outside> found, Place file, FindingLog findings) {
        Set<String> targets = found.stream()
                .map(one -> one.sheet().isEmpty() ? shown(one) : one.sheet() + ": " + shown(one))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (targets.isEmpty()) {
            return;
        }
        String shown = targets.stream().limit(LISTED_MOST).collect(Collectors.joining("; "));
        findings.add(Finding.of(code, file, targets.size() > LISTED_MOST ? shown + "; …" : shown)
                .restingOn(List.copyOf(targets)));
    }

    /** Of a thing inside the file its name, without the folders of the package. */
    private static String shown(Outside outside) {
        return THINGS.contains(outside.kind())
                ? outside.target().substring(outside.target().lastIndexOf('/') + 1)
                : outside.target();
    }

    /** A link to a page or an address is what the column for links is made for. */
    private static boolean leadsToFile(Outside outside) {
        String target = outside.target().toLowerCase(Locale.ROOT);
        return outside.kind() == Kind.HYPERLINK
                && !target.startsWith("#")
                && List.of("http://", "https://", "mailto:", "tel:").stream().noneMatch(target::startsWith);
    }
}
