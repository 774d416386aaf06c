package kz.esep.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/** The record of what is unusual about a package and its workbook as a whole. */
final class PackageRemarks {

    /** Copied formats pile up to tens of thousands; no form needs a tenth of this. */
    private static final int STYLES_MANY = 10_000;

    private static final int NAMES_SHOWN = 5;
    private static final Pattern LEADS_OUT = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[A-Za-z]:.*");

    private final Place file;
    private final FindingLog findings;

    PackageRemarks(Place file, FindingLog findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Says how the package is put together; once its parts are read, for then it is known how they were asked for. */
    void say(PackageParts parts) {
        sayIf(parts.directory().before() > 0, FindingCode.Z022, String.valueOf(parts.directory().before()));
        sayIf(parts.directory().after() > 0, FindingCode.Z023, String.valueOf(parts.directory().after()));
        sayNames(parts.names(), FindingCode.Z021, name -> LEADS_OUT.matcher(name).matches());
        sayNames(parts.names(), FindingCode.Z024, name -> name.contains("\\") || name.startsWith("/"));
        sayNames(List.copyOf(parts.otherCase()), FindingCode.Z025, name -> true);
    }

    /** Says in which form the workbook is written. */
    void say(WorkbookStructure structure) {
        sayIf(structure.hasMacros(), FindingCode.Z019, "");
        sayIf(structure.isStrict(), FindingCode.Z026, "");
        sayIf(structure.from1904(), FindingCode.Z027, "");
    }

    /** Says when the styles are very many, or their part is missing. */
    void sayStyles(int count, Optional<String> missing) {
        sayIf(count > STYLES_MANY, FindingCode.Z018, String.valueOf(count));
        sayIf(missing.isPresent(), FindingCode.Z031, missing.orElse(""));
    }

    private void sayNames(List<String> names, FindingCode code, Predicate<String> unusual) {
        List<String> found = names.stream().filter(unusual).toList();
        String some = String.join(", ", found.subList(0, Math.min(NAMES_SHOWN, found.size())));
        sayIf(!found.isEmpty(), code, found.size() > NAMES_SHOWN ? some + ", …" : some);
    }

    private void sayIf(boolean is, FindingCode code, String value) {
        if (is) {
            findings.add(Finding.of(code, file, value));
        }
    }
}
