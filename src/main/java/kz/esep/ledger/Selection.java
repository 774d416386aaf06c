package kz.esep.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.intake.Submission;

/**
 * Which of an office's submissions for a month counts: the usable one with the highest number. Two different files with
 * one number block each other; one that is refused, or of which nothing is left, never displaces a usable one.
 *
 * @param counted the office with the one that counts
 * @param findings what its documents came to, and what became of the others
 */
record Selection(Optional<OfficeMonth> counted, List<Finding> findings) {

    /** Selects among {@code candidates}, the same office with each of its usable submissions. */
    static Selection of(List<OfficeMonth> candidates) {
        return of(candidates, office -> !office.isSilent());
    }

    /** Selects among the workbooks of the central office, which says nothing of hearings. */
    static Selection ofNational(List<OfficeMonth> candidates) {
        return of(candidates, office -> true);
    }

    private static Selection of(List<OfficeMonth> candidates, Predicate<OfficeMonth> speaks) {
        Map<Integer, List<OfficeMonth>> byNumber = new TreeMap<>(Comparator.reverseOrder());
        for (OfficeMonth candidate : candidates) {
            int number = submission(candidate).identity().number().orElseThrow();
            byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(candidate);
        }
        Optional<OfficeMonth> counted = Optional.empty();
        List<Finding> findings = new ArrayList<>();
        for (List<OfficeMonth> same : byNumber.values()) {
            List<OfficeMonth> speaking = same.stream().filter(speaks).toList();
            if (counted.isPresent()) {
                break;
            }
            if (speaking.size() > 1) {
                String names =
                        String.join("; ", speaking.stream().map(Selection::name).toList());
                speaking.forEach(office -> findings.add(blocked(office, names)));
            } else {
                counted = speaking.stream().findFirst();
                same.forEach(
                        office -> office.assessment().ifPresent(assessment -> findings.addAll(assessment.findings())));
            }
        }
        return new Selection(counted, findings);
    }

    private static Finding blocked(OfficeMonth office, String names) {
        String number = submission(office).identity().number().orElseThrow().toString();
        return Finding.of(FindingCode.X004, Place.ofFile(name(office)), number).with("expected", names);
    }

    private static String name(OfficeMonth office) {
        return submission(office).file().name();
    }

    private static Submission submission(OfficeMonth office) {
        return office.counted().orElseThrow();
    }
}
