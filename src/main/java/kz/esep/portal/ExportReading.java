package kz.esep.portal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.intake.TotalLabel;
import kz.esep.language.Letters;
import kz.esep.reference.StateBody;
import kz.esep.storage.CsvLine;
import kz.esep.storage.CsvLines;
import kz.esep.storage.TextEncoding;

/** Reads one export, line by line, into what is counted and what is found; no line is held longer than it is read. */
final class ExportReading {

    private final ExportColumns columns;
    private final String dayHeading;
    private final Lexicon lexicon;
    private final Counting counting;
    private final ExportFindings findings;
    private final LocalDate arrived;
    private final Place file;
    private final NavigableMap<YearMonth, Long> lines = new TreeMap<>();
    private final Map<StateBody, Tally> exempt = new LinkedHashMap<>();
    private final Tally known = new Tally();
    private final Tally passedOver = new Tally();
    private final Tally shortened = new Tally();
    private boolean namesRanOut;

    /**
     * @param arrived the day the file was first seen
     * @param file its place
     */
    ExportReading(
            ExportColumns columns,
            Lexicon lexicon,
            Counting counting,
            ExportFindings findings,
            LocalDate arrived,
            Place file) {
        this.columns = columns;
        this.dayHeading = Letters.key(columns.heading(ExportField.RECEIVED_ON));
        this.lexicon = lexicon;
        this.counting = counting;
        this.findings = findings;
        this.arrived = arrived;
        this.file = file;
        this.namesRanOut = counting.namesRanOut();
    }

    /** Reads {@code csv} to its end; how many lines of each month it has that count, 0 where none of a month does. */
    NavigableMap<YearMonth, Long> read(CsvLines csv) throws IOException {
        tell(csv.encoding());
        Optional<CsvLine> line = csv.next();
        if (line.isEmpty()) {
            findings.add(Optional.empty(), Finding.of(FindingCode.F024, file, ""));
        }
        while (line.isPresent() && take(line.get())) {
            line = csv.next();
        }
        sumUp();
        return lines;
    }

    private void tell(TextEncoding encoding) {
        if (encoding == TextEncoding.WINDOWS_1251) {
            findings.add(Optional.empty(), Finding.of(FindingCode.F022, file, ""));
        } else if (encoding == TextEncoding.DAMAGED_UTF_8) {
            findings.add(Optional.empty(), Finding.of(FindingCode.F023, file, ""));
        }
    }

    /** Takes in a line; whether there is room for the next. */
    private boolean take(CsvLine line) {
        if (isNoData(line)) {
            passedOver.add(line.number());
            return true;
        }
        LineReader.Reading reading = LineReader.read(line, columns, lexicon, arrived, file);
        Optional<YearMonth> month = reading.receivedOn().map(YearMonth::from);
        month.ifPresent(one -> lines.merge(one, 0L, Long::sum));
        List<Finding> found = findings.weighed(month, reading.findings());
        boolean leftOut = reading.item().isEmpty()
                || found.stream().anyMatch(finding -> finding.severity().needsAction());
        if (leftOut) {
            found.forEach(finding -> findings.add(month, finding));
            return true;
        }
        if (reading.isShort()) {
            shortened.add(line.number());
        }
        return count(reading.item().orElseThrow(), line.number(), month, found);
    }

    private boolean count(ExportItem item, long line, Optional<YearMonth> month, List<Finding> found) {
        if (item.body().isExempt()) {
            exempt.computeIfAbsent(item.body(), none -> new Tally()).add(line);
            return true;
        }
        Place place = file.atCell(String.valueOf(line));
        ItemStates.Outcome outcome = counting.count(item, line);
        if (outcome == ItemStates.Outcome.FULL) {
            findings.add(Optional.empty(), Finding.of(FindingCode.R059, place, ""));
            return false;
        }
        lines.merge(YearMonth.from(item.receivedOn()), 1L, Long::sum);
        if (outcome == ItemStates.Outcome.NEW || outcome == ItemStates.Outcome.SUPPLEMENTED) {
            found.stream().filter(finding -> !isToldAtEnd(finding)).forEach(finding -> findings.add(month, finding));
        }
        if (outcome != ItemStates.Outcome.NEW) {
            known.add(line);
        }
        difference(outcome).ifPresent(code -> findings.add(month, Finding.of(code, place, item.id())));
        if (counting.namesRanOut() && !namesRanOut) {
            namesRanOut = true;
            findings.add(Optional.empty(), Finding.of(FindingCode.R058, place, ""));
        }
        return true;
    }

    /** Whether what is missing in a line that counts may stand in another one: {@link Counting#forEachUnsupported} knows. */
    private static boolean isToldAtEnd(Finding finding) {
        return finding.code() == FindingCode.R045 || finding.code() == FindingCode.R046;
    }

    private static Optional<FindingCode> difference(ItemStates.Outcome outcome) {
        return switch (outcome) {
            case CONTRADICTED -> Optional.of(FindingCode.R057);
            case ELSEWHERE -> Optional.of(FindingCode.R051);
            case NEW, KNOWN, SUPPLEMENTED, FULL -> Optional.empty();
        };
    }

    /** Whether {@code line} repeats the headings, or is one of totals: those have no day. */
    private boolean isNoData(CsvLine line) {
        if (line.trouble() != CsvLine.Trouble.NONE) {
            return false;
        }
        String day = columns.text(line, ExportField.RECEIVED_ON);
        if (!day.isEmpty()) {
            return Letters.key(day).equals(dayHeading);
        }
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(label -> TotalLabel.isOne(Letters.key(label)))
                .isPresent();
    }

    private void sumUp() {
        exempt.forEach((body, tally) -> findings.add(
                Optional.empty(),
                Finding.of(FindingCode.R048, tally.place(file), body.name().ru())
                        .with("detail_kk", body.exemption().kk())
                        .with("detail_ru", body.exemption().ru())
                        .with("read", tally.shown())));
        sumUp(FindingCode.F025, shortened);
        sumUp(FindingCode.R050, known);
        sumUp(FindingCode.R055, passedOver);
    }

    private void sumUp(FindingCode code, Tally tally) {
        if (!tally.isEmpty()) {
            findings.add(Optional.empty(), tally.finding(code, file));
        }
    }
}
