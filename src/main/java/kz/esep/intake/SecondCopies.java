package kz.esep.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;

/**
 * Files that came twice. The same bytes under two names are one submission; other bytes under the name of a copy are
 * one of their own, with a word. What is found about a file's name belongs to its submission and so to the month and
 * office of its passport, whatever month the name bears.
 */
final class SecondCopies {

    private final List<Submission> all;
    private final Map<String, String> nameBySum = new HashMap<>();

    /** Among {@code all} files that came; of two names for the same bytes the one that is no copy's stays. */
    SecondCopies(List<Submission> all) {
        this.all = all;
        for (boolean copies : new boolean[] {false, true}) {
            all.stream()
                    .map(Submission::file)
                    .filter(file -> original(file.name()).isPresent() == copies)
                    .forEach(file -> nameBySum.putIfAbsent(file.sha256(), file.name()));
        }
    }

    /**
     * One submission for each different file, in the order they came.
     *
     * @param aboutFiles what was found about files; what is about one of the submissions is taken out and added to it
     */
    List<Submission> different(List<Finding> aboutFiles) {
        Map<String, List<Finding>> bySubmission = new HashMap<>();
        for (Submission submission : all) {
            bySubmission.put(nameThatStays(submission.file()), new ArrayList<>());
        }
        Map<String, String> staying =
                all.stream().map(Submission::file).collect(Collectors.toMap(ReceivedFile::name, this::nameThatStays));
        Set<String> names = staying.keySet();
        for (Finding finding : List.copyOf(aboutFiles)) {
            Optional.ofNullable(staying.get(finding.place().file())).ifPresent(name -> {
                bySubmission.getOrDefault(name, new ArrayList<>()).add(finding);
                aboutFiles.remove(finding);
            });
        }
        for (Submission submission : all) {
            String name = submission.file().name();
            String first = nameThatStays(submission.file());
            about(name, first, names)
                    .ifPresent(finding ->
                            bySubmission.getOrDefault(first, new ArrayList<>()).add(finding));
        }
        return all.stream()
                .filter(submission -> nameThatStays(submission.file())
                        .equals(submission.file().name()))
                .map(submission -> submission.with(
                        bySubmission.getOrDefault(submission.file().name(), List.of())))
                .toList();
    }

    private static Optional<Finding> about(String name, String first, Set<String> names) {
        if (!first.equals(name)) {
            return Optional.of(Finding.of(FindingCode.F006, Place.ofFile(name), first));
        }
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return original(name)
                .filter(original -> names.contains(folder + original))
                .map(original -> Finding.of(FindingCode.F007, Place.ofFile(name), original));
    }

    private String nameThatStays(ReceivedFile file) {
        return file.sha256().isEmpty() ? file.name() : nameBySum.getOrDefault(file.sha256(), file.name());
    }

    /** The name of which {@code name} is a copy's; the file of that name may have gone. */
    private static Optional<String> original(String name) {
        return CopyName.findOriginal(name.substring(name.lastIndexOf('/') + 1));
    }
}
