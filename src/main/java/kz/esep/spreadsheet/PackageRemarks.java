package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingLog;
import kz.esep.finding.Place;

/** The record of what is unusual about a package and its workbook as a whole. */
final class PackageRemarks {

    /** Copied formats pile up to tens of thousands; no form needs a tenth of this. */
    private static final int STYLES_MANY = 10_000;

    private static final int NAMES_SHOWN = 5;

    private final Place file;
    private final FindingLog findings;

    PackageRemarks(Place file, FindingLog findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Says how the package is put together; once its parts are read, for then it is known how they were asked for. */
    void say(PackageParts parts) {
        sayIf(
                parts.directory().before() > 0,
                FindingCode.Z022,
                String.valueOf(parts.directory().before()));
        sayIf(
                parts.directory().after() > 0,
                FindingCode.Z023,
                String.valueOf(parts.directory().after()));
        List<String> leadOut = new ArrayList<>();
        List<String> otherSlash = new ArrayList<>();
        for (String name : parts.names()) {
            if (leadsOut(name)) {
                leadOut.add(name);
            }
            if (name.indexOf('\\') >= 0 || name.startsWith("/")) {
                otherSlash.add(name);
            }
        }
        sayNames(leadOut, FindingCode.Z021);
        sayNames(otherSlash, FindingCode.Z024);
        sayNames(List.copyOf(parts.otherCase()), FindingCode.Z025);
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

    /** Whether {@code name} has a folder {@code ..} in it or begins with a drive. */
    private static boolean leadsOut(String name) {
        boolean isDrive = name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
        return isDrive || (name.contains("..") && ("/" + name.replace('\\', '/') + "/").contains("/../"));
    }

    private void sayNames(List<String> found, FindingCode code) {
        if (!found.isEmpty()) {
            String some = String.join(", ", found.subList(0, Math.min(NAMES_SHOWN, found.size())));
            findings.add(Finding.of(code, file, found.size() > NAMES_SHOWN ? some + ", …" : some)
                    .restingOn(found));
        }
    }

    private void sayIf(boolean is, FindingCode code, String value) {
        if (is) {
            findings.add(Finding.of(code, file, value));
        }
    }
}
