package kz.esep.returned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.esep.finding.Finding;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Spool;
import kz.esep.intake.Submission;
import kz.esep.storage.Sha256;

/** The marked copies of a month: one for every file with a finding that someone has to mend or look at. */
public final class ReturnedCopies {

    /** What a file system may refuse or a person may not see in a name. */
    private static final String NOT_IN_NAMES = "[\\p{Cntrl}\\p{Cf}<>:\"|?*\\\\]";

    /** A name of 255 bytes is the longest most file systems take; ours get longer while they are written. */
    private static final int NAME_BYTES_MOST = 200;

    private static final int NAME_LETTERS_KEPT = 40;

    private ReturnedCopies() {}

    /**
     * Marks files.
     *
     * @param findings all findings of the month
     * @param submissions the files the findings are about
     * @param spool has their bytes; a file that could not be read gets the list alone
     * @param others files that are no office's: they get no copy
     * @return the copies by path: the name as received, below whatever folder they are written to
     * @throws IOException if the spool cannot be read
     */
    public static Map<String, byte[]> of(
            List<Finding> findings, List<Submission> submissions, Spool spool, Set<String> others) throws IOException {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        for (Finding finding : Justifications.open(findings)) {
            String file = finding.place().file();
            if (!file.isEmpty() && !others.contains(file)) {
                byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(finding);
            }
        }
        Map<String, ReceivedFile> files = new HashMap<>();
        submissions.forEach(submission -> files.put(submission.file().name(), submission.file()));
        List<MarkedCopy> copies = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> about : byFile.entrySet()) {
            if (MarkedCopy.isNeeded(about.getValue())) {
                ReceivedFile file = files.get(about.getKey());
                byte[] original = file == null ? new byte[0] : spool.find(file).orElse(new byte[0]);
                copies.add(MarkedCopy.of(original, about.getKey(), about.getValue()));
            }
        }
        return byPath(copies);
    }

    /** The bytes of {@code copies} by paths that differ on every file system and stay below their folder. */
    public static Map<String, byte[]> byPath(List<MarkedCopy> copies) {
        Map<String, byte[]> byPath = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        copies.forEach(copy -> byPath.put(free(path(copy.name()), taken), copy.bytes()));
        return byPath;
    }

    /** {@code name} as a path that stays below its folder and that every file system takes. */
    static String path(String name) {
        List<String> segments = new ArrayList<>();
        for (String segment : name.split("/", -1)) {
            String plain = segment.replaceAll(NOT_IN_NAMES, "_");
            if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..")) {
                segments.add(shortened(plain));
            }
        }
        return segments.isEmpty() ? "_" : String.join("/", segments);
    }

    private static String shortened(String segment) {
        if (segment.getBytes(StandardCharsets.UTF_8).length <= NAME_BYTES_MOST) {
            return segment;
        }
        String sum = Sha256.of(segment.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        int letters =
                segment.offsetByCodePoints(0, Math.min(NAME_LETTERS_KEPT, segment.codePointCount(0, segment.length())));
        return segment.substring(0, letters) + "~" + sum + extension(segment);
    }

    /** Two names that differ in case only are one name to some file systems. */
    private static String free(String path, Set<String> taken) {
        String end = extension(path);
        String start = path.substring(0, path.length() - end.length());
        String free = path;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = start + " (" + number + ")" + end;
        }
        return free;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') && name.length() - dot <= 6 ? name.substring(dot) : "";
    }
}
