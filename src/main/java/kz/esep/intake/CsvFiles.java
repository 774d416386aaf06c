package kz.esep.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.storage.SummedCopy;

/**
 * The CSV files of the drop folder, put aside in the spool.
 *
 * @param findings takes what keeps a file from being read
 * @param passing takes what may be otherwise at the next moment
 */
record CsvFiles(PatientReading disk, Settling settling, Spool spool, List<Finding> findings, List<Finding> passing) {

    /** An export of a portal with some millions of lines. */
    static final long TABLE_BYTES_MOST = 1L << 30;

    /** Those of {@code files} that hold published figures and could be read; each is held in memory as a whole. */
    List<ReceivedFile> read(List<ReceivedFile> files) throws IOException {
        List<ReceivedFile> read = new ArrayList<>();
        for (ReceivedFile file : files) {
            Place place = Place.ofFile(file.name());
            Optional<PatientReading.Whole> whole;
            try {
                long size = Files.size(file.path());
                if (size > Intake.FILE_BYTES_MOST) {
                    findings.add(tooLarge(FindingCode.F019, place, size));
                    continue;
                }
                whole = disk.read(file.path());
            } catch (NoSuchFileException e) {
                whole = Optional.empty();
            } catch (IOException e) {
                findings.add(PatientReading.closed(place, e));
                continue;
            }
            if (whole.isPresent()) {
                read.add(file.withSum(spool.keep(whole.get().bytes())));
            } else {
                passing.add(Finding.of(FindingCode.F004, place, ""));
            }
        }
        return read;
    }

    /** Those of {@code files} that could be copied; none is held in memory. */
    List<ReceivedFile> keep(List<ReceivedFile> files) throws IOException {
        List<ReceivedFile> kept = new ArrayList<>();
        for (ReceivedFile file : files) {
            Place place = Place.ofFile(file.name());
            try {
                BasicFileAttributes seen = PatientReading.attributes(file.path());
                if (seen.size() > TABLE_BYTES_MOST) {
                    findings.add(tooLarge(FindingCode.F020, place, seen.size()));
                } else {
                    copied(file, seen)
                            .ifPresentOrElse(kept::add, () -> passing.add(Finding.of(FindingCode.F004, place, "")));
                }
            } catch (NoSuchFileException e) {
                passing.add(Finding.of(FindingCode.F004, place, ""));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (IOException e) {
                findings.add(PatientReading.closed(place, e));
            }
        }
        return kept;
    }

    private Optional<ReceivedFile> copied(ReceivedFile file, BasicFileAttributes seen) throws IOException {
        if (!settling.isStill(file.path(), seen)) {
            return Optional.empty();
        }
        return disk.read(file.path(), path -> {
                    SummedCopy copy = spool.keep(path);
                    return new PatientReading.Part<>(copy.sha256(), copy.bytes());
                })
                .map(taken -> file.withSum(taken.content()));
    }

    private static Finding tooLarge(FindingCode code, Place place, long size) {
        return Finding.of(code, place, (size >> 20) + " MB");
    }
}
