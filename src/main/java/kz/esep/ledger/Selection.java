package kz.esep.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.form.SubmissionForm;
import kz.esep.intake.Submission;

/**
 * Which of an office's submissions for a month counts: the usable one with the highest number. Two different files with
 * one number block each other; a refused one never displaces a usable one.
 *
 * @param counted the one that counts
 * @param findings what became of the others
 */
record Selection(Optional<Submission> counted, List<Finding> findings) {

    static Selection of(List<Submission> submissions) {
        Map<Integer, List<Submission>> byNumber = new TreeMap<>(Comparator.reverseOrder());
        for (Submission submission : submissions) {
            if (submission.isUsable() && bringsSomething(submission)) {
                int number = submission.identity().number().orElseThrow();
                byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(submission);
            }
        }
        Optional<Submission> counted = Optional.empty();
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Integer, List<Submission>> entry : byNumber.entrySet()) {
            List<Submission> same = entry.getValue();
            String number = entry.getKey().toString();
            if (counted.isPresent()) {
                String winner = counted.get().file().name();
                same.forEach(submission -> findings.add(
                        Finding.of(FindingCode.X005, place(submission), number).with("expected", winner)));
            } else if (same.size() == 1) {
                counted = Optional.of(same.get(0));
            } else {
                String names = String.join(
                        "; ", same.stream().map(one -> one.file().name()).toList());
                same.forEach(submission -> findings.add(
                        Finding.of(FindingCode.X004, place(submission), number).with("expected", names)));
            }
        }
        return new Selection(counted, findings);
    }

    private static boolean bringsSomething(Submission submission) {
        return SubmissionForm.STATED_SHEETS.stream()
                .anyMatch(code -> submission.saysNothing(code)
                        || submission
                                .findSheet(code)
                                .filter(sheet -> !sheet.rows().isEmpty())
                                .isPresent());
    }

    private static Place place(Submission submission) {
        return Place.ofFile(submission.file().name());
    }
}
