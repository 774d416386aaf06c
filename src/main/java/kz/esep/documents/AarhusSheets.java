package kz.esep.documents;

import java.util.List;
import java.util.stream.Collectors;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.Chapter;
import kz.esep.aarhus.Indicator;
import kz.esep.aarhus.SubQuestion;
import kz.esep.spreadsheet.Look;
import kz.esep.spreadsheet.SheetDesign;

/** The sheets that tell an office what it may report for the Aarhus report: the codes of indicators, chapters and their questions. */
final class AarhusSheets {

    private static final List<Integer> INDICATOR_WIDTHS = List.of(34, 50, 50, 24, 16);
    private static final List<Integer> QUESTION_WIDTHS = List.of(10, 14, 70, 70);

    private final AarhusTables tables;
    private final boolean national;

    /** @param national whether the workbook is the central office's, which is asked everything */
    AarhusSheets(AarhusTables tables, boolean national) {
        this.tables = tables;
        this.national = national;
    }

    List<SheetDesign> designs() {
        return List.of(indicators(), questions());
    }

    private SheetDesign indicators() {
        InformationSheet sheet = sheet(
                "Көрсеткіш кодтары - Коды",
                "indicator_codes",
                "«Көрсеткіштер» парағына арналған кодтар / Коды для листа «Показатели»",
                INDICATOR_WIDTHS,
                List.of(
                        "Код",
                        "Көрсеткіш (қазақша) / Показатель (на казахском)",
                        "Көрсеткіш (орысша) / Показатель (на русском)",
                        "Өлшем бірлігі / Единица измерения",
                        "Тараулар / Главы"));
        for (Indicator indicator : tables.indicators().all()) {
            if (national || indicator.level() == Indicator.Level.REGION) {
                add(
                        sheet,
                        INDICATOR_WIDTHS,
                        List.of(
                                indicator.code(),
                                indicator.label().kk(),
                                indicator.label().ru(),
                                indicator.unit().kk() + " / " + indicator.unit().ru(),
                                indicator.chapters().stream()
                                        .map(Chapter::roman)
                                        .collect(Collectors.joining(", "))));
            }
        }
        return sheet.design();
    }

    private SheetDesign questions() {
        InformationSheet sheet = sheet(
                "Тараулар мен сұрақтар - Вопросы",
                "chapter_questions",
                "«Орхус есебі» парағына арналған тараулар мен тармақтар / Главы и пункты для листа «Орхусский отчёт»",
                QUESTION_WIDTHS,
                List.of(
                        "Тарау / Глава",
                        "Тармақ / Пункт",
                        "Сұрақ (қазақша) / Вопрос (на казахском)",
                        "Сұрақ (орысша) / Вопрос (на русском)"));
        for (Chapter chapter : tables.chapters().all()) {
            if (national || !chapter.rules().nationalOnly()) {
                add(
                        sheet,
                        QUESTION_WIDTHS,
                        List.of(
                                chapter.roman(),
                                "",
                                chapter.question().kk(),
                                chapter.question().ru()));
                for (SubQuestion question : tables.questions().of(chapter)) {
                    add(
                            sheet,
                            QUESTION_WIDTHS,
                            List.of(
                                    chapter.roman(),
                                    question.paragraph(),
                                    question.text().kk(),
                                    question.text().ru()));
                }
            }
        }
        return sheet.design();
    }

    private static InformationSheet sheet(
            String tab, String code, String title, List<Integer> widths, List<String> headings) {
        InformationSheet sheet = new InformationSheet(tab, code, title);
        for (int index = 0; index < headings.size(); index++) {
            sheet.column(headings.get(index), widths.get(index), Look.LABEL);
        }
        return sheet;
    }

    private static void add(InformationSheet sheet, List<Integer> widths, List<String> texts) {
        sheet.line(sheet.size() + 1, "", texts, InformationSheet.height(texts, widths));
    }
}
