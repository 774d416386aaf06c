package kz.esep.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import kz.esep.storage.FileContent;

/** A program that writes into an archive until it is killed; what is done is printed as soon as it is done. */
final class ArchivingProcess {

    static final YearMonth MONTH = YearMonth.of(2021, 11);

    private static final LocalDate DAY = LocalDate.of(2021, 12, 6);

    private ArchivingProcess() {}

    public static void main(String[] arguments) throws IOException {
        for (int turn = Integer.parseInt(arguments[1]); ; turn++) {
            Archive archive = new Archive(Path.of(arguments[0]), "0");
            archive.finishInterrupted();
            if (archive.isClosed(MONTH)) {
                archive.reopen(MONTH, DAY, "turn " + turn);
            }
            tell(archive.keep(MONTH, circumstances(), files(turn)).name(), turn);
            archive.keepImported(text(turn).getBytes(StandardCharsets.UTF_8));
            archive.close(MONTH, DAY);
            tell(archive.keepAfterClosing(MONTH, files(turn)), turn);
        }
    }

    private static void tell(String name, int turn) {
        System.out.println(name + " " + turn);
        System.out.flush();
    }

    private static Circumstances circumstances() {
        return new Circumstances(Optional.of(DAY), Optional.of(DAY), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    private static Map<String, FileContent> files(int turn) {
        byte[] bytes = text(turn).getBytes(StandardCharsets.UTF_8);
        return Map.of("submissions/a.xlsx", FileContent.of(bytes), "data/totals.csv", FileContent.of(bytes));
    }

    /** What the files of {@code turn} hold. */
    static String text(int turn) {
        return "turn " + turn + "\n";
    }
}
