package kz.esep.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.form.SubmissionForm;
import kz.esep.language.Language;
import kz.esep.spreadsheet.CellRange;
import kz.esep.spreadsheet.ListSheet;
import kz.esep.spreadsheet.ListSheet.Role;
import kz.esep.spreadsheet.MarkColour;

/** The list of findings that stands first in a marked copy, in both languages, gravest first. */
final class FindingsList {

    /** The sheet's code: readers of submissions pass over it. */
    static final String CODE = SubmissionForm.FINDINGS_SHEET;

    /** Codes of the columns that are read when the file comes back. */
    static final String FINDING = "code";

    static final String VALUE = "value";
    static final String FACTS = "facts";
    static final String JUSTIFICATION = "justification";
    static final String SHEET = "sheet_code";
    static final String ROW = "row_key";
    static final String COLUMN = "column_code";

    private static final String NAME = "Ескертулер - Замечания";
    private static final int LINES_MOST = 20_000;

    private final FindingSentences kazakh = FindingSentences.in(Language.KK);
    private final FindingSentences russian = FindingSentences.in(Language.RU);
    private final Subjects subjects;

    FindingsList(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * The list.
     *
     * @param file the file's name as it was received
     * @param isAlone whether the list stands alone, for the file itself could not be marked
     */
    ListSheet sheet(String file, List<Finding> findings, boolean isAlone) {
        List<ListSheet.Line> lines = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(LINES_MOST)
                .map(this::line)
                .toList();
        return new ListSheet(CODE, NAME, introduction(file, isAlone), columns(), lines);
    }

    /** What stands in the note on a finding's cell. */
    String note(Finding finding) {
        return finding.code() + "\n" + kazakh.of(finding) + "\n" + russian.of(finding);
    }

    /** The colour of a cell or line with a finding of {@code severity}; none for what needs no doing. */
    static Optional<MarkColour> colour(Severity severity) {
        return switch (severity) {
            case BLOCKER -> Optional.of(MarkColour.GRAVE);
            case ERROR -> Optional.of(MarkColour.FAULT);
            case WARNING -> Optional.of(MarkColour.DOUBT);
            case INFO -> Optional.empty();
        };
    }

    private static List<String> introduction(String file, boolean isAlone) {
        List<String> lines = new ArrayList<>(List.of("Ескертулер / Замечания: " + file));
        if (isAlone) {
            lines.add("Файлдың өзіне белгі қою мүмкін болмады, сондықтан мұнда тек ескертулер тізімі берілген."
                    + " Түзетулерді өз файлыңызға енгізіңіз.");
            lines.add("Пометить сам файл не удалось, поэтому здесь только список замечаний."
                    + " Исправления внесите в свой файл.");
            return lines;
        }
        lines.add(
                "Белгіленген ұяшықтарды түзетіп, паспорттағы ұсыну нөмірін бір санға арттырыңыз да, осы файлды қайта жіберіңіз."
                        + " Бұл парақты өшірудің қажеті жоқ.");
        lines.add(
                "Исправьте отмеченные ячейки, увеличьте на единицу номер подачи в паспорте и отправьте этот файл снова."
                        + " Удалять этот лист не нужно.");
        lines.add(
                "Сары түспен белгіленген мән дұрыс болса, соңғы бағанға негіздемесін жазыңыз: бұл мән туралы қайта сұралмайды.");
        lines.add(
                "Если значение, помеченное жёлтым, верно, напишите обоснование в последнем столбце: повторного вопроса"
                        + " об этом значении не будет.");
        return lines;
    }

    private static List<ListSheet.Column> columns() {
        return List.of(
                new ListSheet.Column("severity", "Маңыздылығы / Важность", 17, Role.COLOURED),
                new ListSheet.Column(FINDING, "Код", 8, Role.TEXT),
                new ListSheet.Column("sheet", "Парақ / Лист", 16, Role.TEXT),
                new ListSheet.Column("cell", "Ұяшық / Ячейка", 10, Role.LINK),
                new ListSheet.Column(VALUE, "Мәні / Значение", 14, Role.TEXT),
                new ListSheet.Column("message_kk", "Не дұрыс емес", 28, Role.TEXT),
                new ListSheet.Column("mend_kk", "Қалай түзету керек", 28, Role.TEXT),
                new ListSheet.Column("message_ru", "Что не так", 28, Role.TEXT),
                new ListSheet.Column("mend_ru", "Как исправить", 28, Role.TEXT),
                new ListSheet.Column(
                        JUSTIFICATION, "Басқарманың негіздемесі / Обоснование управления", 30, Role.ANSWER),
                new ListSheet.Column(SHEET, SHEET, 0, Role.TEXT),
                new ListSheet.Column(ROW, ROW, 0, Role.TEXT),
                new ListSheet.Column(COLUMN, COLUMN, 0, Role.TEXT),
                new ListSheet.Column(FACTS, FACTS, 0, Role.TEXT));
    }

    private ListSheet.Line line(Finding finding) {
        Subject subject = subjects.of(finding);
        Optional<CellRange> cells = Subjects.cells(finding.place().cell());
        String shown =
                finding.place().cell().isEmpty() && !finding.place().sheet().isEmpty()
                        ? "→"
                        : finding.place().cell();
        return new ListSheet.Line(
                colour(finding.severity()),
                List.of(
                        severity(finding.severity()),
                        finding.code().name(),
                        finding.place().sheet(),
                        shown,
                        finding.value(),
                        kazakh.message(finding),
                        kazakh.mend(finding),
                        russian.message(finding),
                        russian.mend(finding),
                        "",
                        subject.sheet(),
                        subject.row(),
                        subject.column(),
                        finding.facts()),
                Optional.of(new ListSheet.Target(
                        finding.place().sheet(), cells.map(CellRange::toString).orElse("A1"))),
                finding.isQuestion());
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "кітап қабылданбады / книга не принята";
            case ERROR -> "жол есепке алынбады / строка не учтена";
            case WARNING -> "тексеріңіз / проверьте";
            case INFO -> "мәлімет үшін / для сведения";
        };
    }
}
