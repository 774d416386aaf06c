package kz.esep.finding;

/**
 * Every code a finding can have: area letter and three digits, never reused. F folder, Z container, T identity,
 * S structure, C cell, R row, X across sheets, P process, D documents and tables. The sentences stand in the bundles
 * {@code findings_kk.properties} and {@code findings_ru.properties}; the remark behind a code here is for programmers.
 */
public enum FindingCode {
    /** The disk does not let us read the file. */
    F001(Severity.BLOCKER),
    /** Zero bytes. */
    F002(Severity.BLOCKER),
    /** Neither a workbook nor published figures: passed over. */
    F003(Severity.WARNING),
    /** Changed while we looked: left for the next run. */
    F004(Severity.INFO),
    /** A link or a device, not a file. */
    F005(Severity.BLOCKER),
    /** The same bytes under another name. */
    F006(Severity.INFO),
    /** The name of a copy, with bytes of its own. */
    F007(Severity.WARNING),
    /** Another file has the same name but for case or the form of letters. */
    F008(Severity.WARNING),
    /** The name has characters that cannot be shown or kept. */
    F009(Severity.WARNING),
    /** Somebody has the workbook open. */
    F010(Severity.INFO),
    /** A folder called like a workbook. */
    F011(Severity.BLOCKER),
    /** Opening was refused, however often it was tried. */
    F012(Severity.ERROR),
    /** More files than are looked at. */
    F013(Severity.ERROR),
    /** Files of programs, passed over. */
    F014(Severity.INFO),
    /** A folder deeper than we look. */
    F015(Severity.WARNING),
    /** Its time lies in the future. */
    F016(Severity.WARNING),

    /** Encrypted. */
    Z001(Severity.BLOCKER),
    /** The format of Excel 97-2003. */
    Z002(Severity.BLOCKER),
    /** Plain text. */
    Z003(Severity.BLOCKER),
    /** The end of the package is missing. */
    Z004(Severity.BLOCKER),
    /** Another kind of file. */
    Z005(Severity.BLOCKER),
    /** The package is damaged. */
    Z006(Severity.BLOCKER),
    /** The binary XLSB format. */
    Z007(Severity.BLOCKER),
    /** Larger than any limit. */
    Z009(Severity.BLOCKER),
    /** A document type declaration. */
    Z010(Severity.BLOCKER),
    /** XML that is not well formed. */
    Z011(Severity.BLOCKER),
    /** Two parts of one name. */
    Z012(Severity.BLOCKER),
    /** A part is missing. */
    Z013(Severity.BLOCKER),
    /** Of no kind we know. */
    Z014(Severity.BLOCKER),
    /** Encrypted by a label of sensitivity. */
    Z015(Severity.BLOCKER),
    /** Entries of the package lie over each other, or their sizes or names are not true. */
    Z016(Severity.BLOCKER),
    /** Elements nested deeper than any program writes. */
    Z017(Severity.BLOCKER),
    /** Tens of thousands of styles. */
    Z018(Severity.WARNING),
    /** Macros. */
    Z019(Severity.WARNING),
    /** Tens of thousands of rows without a value. */
    Z020(Severity.WARNING),
    /** Names of parts that lead out of a folder. */
    Z021(Severity.WARNING),
    /** Something else before the package. */
    Z022(Severity.INFO),
    /** Something else after the package. */
    Z023(Severity.INFO),
    /** Names of parts with backslashes. */
    Z024(Severity.INFO),
    /** Names of parts in letters of another case. */
    Z025(Severity.INFO),
    /** The Strict form of the format. */
    Z026(Severity.INFO),
    /** Days counted from 1904. */
    Z027(Severity.INFO),
    /** Rows or cells without an address. */
    Z028(Severity.INFO),
    /** Rows or cells out of order. */
    Z029(Severity.INFO),
    /** Cells with a style that is not there. */
    Z030(Severity.INFO),
    /** The part with the styles is missing. */
    Z031(Severity.INFO),
    /** A sheet that is no table: a chart, a dialog or macros. */
    Z032(Severity.INFO),

    /** No passport sheet: another program's workbook. */
    T001(Severity.BLOCKER),
    /** A required line of the passport is blank. */
    T002(Severity.BLOCKER),
    /** No such region. */
    T003(Severity.BLOCKER),
    /** No such month. */
    T004(Severity.BLOCKER),
    /** Not a submission number. */
    T005(Severity.BLOCKER),
    /** The passport and the hidden home disagree. */
    T006(Severity.BLOCKER),
    /** The region did not exist in that month. */
    T007(Severity.BLOCKER),
    /** Another version of the template. */
    T008(Severity.WARNING),
    /** Neither filed nor nothing. */
    T009(Severity.BLOCKER),
    /** The spelling fits several regions. */
    T010(Severity.BLOCKER),
    // T011-T014
    // T015-T029

    /** A required sheet is missing. */
    S001(Severity.BLOCKER),
    /** A column the figures need is missing. */
    S002(Severity.BLOCKER),
    /** A descriptive column is missing. */
    S003(Severity.WARNING),
    /** An unknown column is not read. */
    S004(Severity.INFO),
    /** Said to be filed, and empty. */
    S005(Severity.ERROR),
    /** Said to be nothing, and filled. */
    S006(Severity.WARNING),
    /** Every row was left out. */
    S007(Severity.ERROR),
    /** Two sheets of one code. */
    S008(Severity.BLOCKER),
    /** Two columns of one code. */
    S009(Severity.BLOCKER),
    // S010-S049

    /** A required cell is blank. */
    C001(Severity.ERROR),
    /** Not a date. */
    C002(Severity.ERROR),
    /** Neither yes nor no. */
    C003(Severity.ERROR),
    /** None of the list. */
    C004(Severity.ERROR),
    /** A formula's error. */
    C005(Severity.ERROR),
    /** A formula without its result. */
    C006(Severity.ERROR),
    /** Day and month cannot be told apart. */
    C007(Severity.ERROR),
    /** A day out of all bounds. */
    C008(Severity.ERROR),
    /** A date typed as text, read. */
    C009(Severity.INFO),
    /** Not a whole number from 0. */
    C010(Severity.ERROR),
    /** A bare number read as a day. */
    C011(Severity.WARNING),
    /** A mark for "no data" read as blank. */
    C012(Severity.INFO),
    /** A descriptive cell that cannot be read, ignored. */
    C013(Severity.WARNING),
    /** A text column holds a date. */
    C014(Severity.WARNING),
    /** The address stands twice in the file. */
    C015(Severity.ERROR),
    /** An escape such as _x000D_ decoded. */
    C016(Severity.INFO),
    /** A letter no document can hold left out. */
    C017(Severity.WARNING),
    /** A text longer than a cell of Excel holds. */
    C018(Severity.ERROR),
    /** A string the table of strings does not have. */
    C019(Severity.ERROR),
    /** The address names another row than the one the cell stands in. */
    C020(Severity.WARNING),
    // C030-C069

    /** The row belongs to another month. */
    R001(Severity.ERROR),
    /** Not placed, and yet a placement date. */
    R002(Severity.WARNING),
    /** A rule was not evaluated: its input is blank. */
    R003(Severity.WARNING),
    /** Not yet due. */
    R004(Severity.INFO),
    /** Not placed under rules that count no such violation. */
    R005(Severity.WARNING),
    /** No rule set for the date. */
    R006(Severity.ERROR),
    /** The working-day calendar does not reach that far. */
    R007(Severity.WARNING),
    /** Not placed, and due in another month. */
    R008(Severity.ERROR),
    /** The same hearing twice on one sheet. */
    R009(Severity.WARNING),
    /** Two dates in the wrong order. */
    R010(Severity.WARNING),
    // R011-R029

    /** The office's own total differs. */
    X001(Severity.WARNING),
    /** The declared code is unknown. */
    X002(Severity.WARNING),
    /** The declared code stands twice. */
    X003(Severity.WARNING),
    /** Two different files with one number block each other. */
    X004(Severity.BLOCKER),
    /** Superseded by a later submission. */
    X005(Severity.INFO),
    // X006-X029
    // H001-H029

    /** A line of the published figures cannot be read. */
    P001(Severity.WARNING),
    /** A published figure differs. */
    P002(Severity.WARNING),
    /** More findings of one code on a sheet than are listed. */
    P003(Severity.INFO),
    // P004-P019
    // P020-P029

    /** A table is missing. */
    D001(Severity.BLOCKER),
    /** A column of a table is missing. */
    D002(Severity.BLOCKER),
    /** A value of a table does not fit. */
    D003(Severity.BLOCKER),
    /** A table cannot be read as CSV. */
    D004(Severity.BLOCKER),
    /** Lines of a table contradict each other. */
    D005(Severity.BLOCKER),
    /** A Word template is missing. */
    D006(Severity.BLOCKER),
    /** A tag of a Word template does not end within its paragraph. */
    D007(Severity.BLOCKER),
    /** An opening tag without its closing one, or the other way round. */
    D008(Severity.BLOCKER),
    /** Two blocks cross. */
    D009(Severity.BLOCKER),
    /** An expression cannot be read. */
    D010(Severity.BLOCKER),
    /** Something templates may not do. */
    D011(Severity.BLOCKER),
    /** The ends of a block do not stand where a whole could lie between them. */
    D012(Severity.BLOCKER),
    /** A name the data do not have. */
    D013(Severity.BLOCKER),
    /** A value that cannot be used so. */
    D014(Severity.BLOCKER),
    /** No Word document. */
    D015(Severity.BLOCKER),
    /** A table without a line. */
    D016(Severity.BLOCKER),
    /** A setting that does not fit. */
    D017(Severity.BLOCKER),
    /** A line of a table with more values than columns. */
    D018(Severity.BLOCKER);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** How much a finding of this code weighs. */
    public Severity severity() {
        return severity;
    }
}
