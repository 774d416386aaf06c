package kz.esep.documents;

import kz.esep.cycle.ChapterRemark;
import kz.esep.cycle.Coverage;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.language.Language;
import kz.esep.storage.CsvDocument;

/**
 * The table {@code coverage.csv}: first a line {@code office} for each office and chapter, with how much it gave; then a line {@code
 * remark} for everything that is missing or contradicts itself.
 */
final class CoverageTable {

    static final String FILE = "coverage.csv";

    private CoverageTable() {}

    /** The table of {@code coverage}. */
    static byte[] write(Coverage coverage) {
        CsvDocument csv = new CsvDocument(
                "record",
                "chapter",
                "roman",
                "region",
                "texts",
                "figures",
                "cases",
                "sites",
                "drafts",
                "paragraph",
                "severity",
                "code",
                "value",
                "expected",
                "message_kk",
                "message_ru",
                "file",
                "sheet",
                "row");
        for (Coverage.Cell cell : coverage.cells()) {
            csv.row(
                    "office",
                    cell.chapter().number(),
                    cell.chapter().roman(),
                    cell.office(),
                    cell.texts(),
                    cell.figures(),
                    cell.cases(),
                    cell.sites(),
                    cell.drafts(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        coverage.remarks().forEach(remark -> add(csv, remark));
        return csv.bytes();
    }

    private static void add(CsvDocument csv, ChapterRemark remark) {
        Finding finding = remark.finding();
        csv.row(
                "remark",
                remark.chapter()
                        .map(chapter -> String.valueOf(chapter.number()))
                        .orElse(""),
                remark.chapter().map(chapter -> chapter.roman()).orElse(""),
                "",
                "",
                "",
                "",
                "",
                "",
                remark.paragraph(),
                finding.severity(),
                finding.code(),
                finding.value(),
                finding.arguments().getOrDefault("expected", ""),
                FindingSentences.in(Language.KK).of(finding),
                FindingSentences.in(Language.RU).of(finding),
                finding.place().file(),
                finding.place().sheet(),
                finding.place().cell());
    }
}
