package kz.esep.finding;

import java.util.Arrays;
import java.util.List;
import kz.esep.language.Language;

/**
 * What a finding is about, by the letter of its code. {@link #CONTAINER} to {@link #ACROSS_MONTHS} are also the stages of
 * checking a workbook, in this order: where one refuses the workbook, those after it are not run.
 */
public enum FindingArea {
    FOLDER('F', "кіріс қалтасы", "входная папка"),
    CONTAINER('Z', "файлдың өзі", "сам файл"),
    IDENTITY('T', "паспорт", "паспорт"),
    STRUCTURE('S', "парақтар мен бағандар", "листы и столбцы"),
    CELL('C', "ұяшықтар", "ячейки"),
    ROW('R', "жолдар", "строки"),
    ACROSS_SHEETS('X', "парақтарды салыстыру", "сверка листов"),
    ACROSS_MONTHS('H', "айларды салыстыру", "сверка месяцев"),
    PROCESS('P', "тексеру барысы", "ход проверки"),
    DOCUMENTS('D', "үлгілер мен анықтамалықтар", "шаблоны и справочники");

    private final char letter;
    private final String kk;
    private final String ru;

    FindingArea(char letter, String kk, String ru) {
        this.letter = letter;
        this.kk = kk;
        this.ru = ru;
    }

    /** The area of codes that begin with {@code letter}. */
    static FindingArea of(char letter) {
        return Arrays.stream(values())
                .filter(area -> area.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No area has the letter " + letter));
    }

    /** The first letter of its codes. */
    public char letter() {
        return letter;
    }

    /** What it is called in {@code language}, in small letters: {@code листы и столбцы}. */
    public String title(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
        };
    }

    /** The stages that are not run on a workbook this area refuses; a file that was not even read misses them all. */
    public List<FindingArea> stagesAfter() {
        return Arrays.stream(values())
                .filter(area -> area.isStage() && area.compareTo(this) > 0)
                .toList();
    }

    /** Whether it is a stage of checking a workbook. */
    boolean isStage() {
        return compareTo(CONTAINER) >= 0 && compareTo(ACROSS_MONTHS) <= 0;
    }

    /** Whether the severities of its codes are part of how the program works, so that no table changes them. */
    boolean isFixed() {
        return !isStage();
    }
}
