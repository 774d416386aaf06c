package kz.esep.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.esep.finding.Finding;
import kz.esep.finding.SentenceNames;
import kz.esep.intake.Intake;
import kz.esep.intake.ReceivedFile;
import kz.esep.intake.Spool;
import kz.esep.reference.Severities;
import kz.esep.reference.StateBodies;
import kz.esep.reference.TableReader;

/** Exports as a test types them, and what the program reads in them. */
final class ExportsRead {

    /** A heading of every field, of a layout that tells the kind of subject in a column. */
    static final String HEADER =
            "Идентификатор;Государственный орган;Вид документа;Предмет обсуждения;Вид;Дата поступления;Решение;Где учтено;Причина отклонения;Дата ответа\n";

    /** Of every file the day on which it is first seen. */
    static final LocalDate ARRIVED = LocalDate.of(2024, 4, 30);

    static final YearMonth MARCH = YearMonth.of(2024, 3);

    private final Map<String, byte[]> files = new TreeMap<>();
    private Supplier<Counting> counting = Counting::new;
    private TableReader tables = new TableReader(Path.of("templates", "reference"));

    static ExportsRead of(String... lines) {
        return new ExportsRead().file("a.csv", HEADER + String.join("\n", lines));
    }

    ExportsRead file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    ExportsRead file(String name, String text, Charset charset) {
        files.put(name, text.getBytes(charset));
        return this;
    }

    ExportsRead with(TableReader otherTables) {
        tables = otherTables;
        return this;
    }

    /** As if the memory had room for so much. */
    ExportsRead room(Supplier<Counting> room) {
        counting = room;
        return this;
    }

    PortalExports in(Path folder) {
        PortalReader reader = new PortalReader(
                ExportLayouts.read(tables),
                ExportValues.read(tables),
                StateBodies.read(tables),
                Severities.read(tables),
                counting);
        tables.finish();
        try (Spool spool = Spool.in(folder)) {
            List<ReceivedFile> received = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                String sum = spool.putAside(file.getValue()).sha256();
                received.add(new ReceivedFile(folder.resolve(file.getKey()), file.getKey(), sum));
            }
            Intake.Received all = new Intake.Received(List.of(), List.of(), received, List.of(), List.of());
            PortalExports exports = reader.read(all, spool, file -> ARRIVED);
            findings(exports).forEach(SentenceNames::assertSupplied);
            return exports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was found, as {@code R040 a.csv, 3}. */
    static List<String> shown(PortalExports exports) {
        return findings(exports)
                .map(finding -> finding.code() + " " + finding.place().file() + ":"
                        + finding.place().cell())
                .toList();
    }

    static Stream<Finding> findings(PortalExports exports) {
        return Stream.concat(
                exports.found().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(month -> month.getValue().stream()),
                exports.unplaced().stream());
    }

    /** The figures of March 2024, as {@code ecology act Закон о недрах: B1 C2 E0 G1}. */
    static List<String> figures(PortalExports exports) {
        return exports.of(MARCH).lines().stream()
                .map(line -> line.body().key() + " " + line.kind().code() + " " + line.subject() + ": B"
                        + line.counts().acceptedProposals() + " C"
                        + line.counts().receivedProposals() + " E"
                        + line.counts().answeredComments() + " G"
                        + line.counts().receivedComments())
                .toList();
    }
}
