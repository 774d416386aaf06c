package kz.esep.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every code a finding can have: area letter and three digits, never reused. F folder, Z container, T identity,
 * S structure, C cell, R row, X across sheets, H across months, P process, D documents and templates. The sentences and
 * an example of each stand in the bundles {@code findings_kk.properties} and {@code findings_ru.properties}; the remark
 * before a code here is for programmers.
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
    /** A marked copy could not take the place of an older one: it stands beside. */
    F017(Severity.WARNING),
    /** An outdated marked copy could not be removed. */
    F018(Severity.WARNING),
    /** Published figures larger than any limit. */
    F019(Severity.ERROR),
    /** A table larger than any limit. */
    F020(Severity.ERROR),
    /** A table that would be a portal's export, but for a few columns. */
    F021(Severity.WARNING),
    /** An export in the Cyrillic encoding of eight bits. */
    F022(Severity.INFO),
    /** An export with damaged letters. */
    F023(Severity.WARNING),
    /** An export without a line. */
    F024(Severity.INFO),
    /** Lines of an export that end before the last heading. */
    F025(Severity.WARNING),

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
    /** The region by a code or name that had to be mended. */
    T011(Severity.INFO),
    /** A name the region did not bear in the month. */
    T012(Severity.WARNING),
    /** The month in another spelling, read. */
    T013(Severity.INFO),
    /** The submission number in another spelling, read. */
    T014(Severity.INFO),
    /** The file or a folder bears the name of another month. */
    T015(Severity.WARNING),
    /** The file or a folder bears the name of another region. */
    T016(Severity.WARNING),
    /** A line of the passport stands twice with two values. */
    T017(Severity.BLOCKER),
    /** The day of filling does not fit the month, or is none. */
    T018(Severity.WARNING),
    /** The office bears the name of another region. */
    T019(Severity.WARNING),
    /** The office or the executor is no name. */
    T020(Severity.WARNING),

    /** A required sheet is missing. */
    S001(Severity.BLOCKER),
    /** A column the figures need is missing. */
    S002(Severity.BLOCKER),
    /** A descriptive column is missing. */
    S003(Severity.WARNING),
    /** An unknown column is not read. */
    S004(Severity.INFO),
    /** Said to be filed, and empty. */
    S005(Severity.ERROR, Severity.ERROR),
    /** Said to be nothing, and filled. */
    S006(Severity.WARNING),
    /** Every row was left out. */
    S007(Severity.ERROR, Severity.ERROR),
    /** Two sheets of one code. */
    S008(Severity.BLOCKER),
    /** Two columns of one code. */
    S009(Severity.BLOCKER),
    /** A required sheet lost its code. */
    S010(Severity.BLOCKER),
    /** A sheet that may be absent lost its code. */
    S011(Severity.ERROR),
    /** A copy of a sheet that says nothing new. */
    S012(Severity.WARNING),
    /** Rows were inserted above the codes. */
    S013(Severity.INFO),
    /** A mistyped code, read as it was meant. */
    S014(Severity.INFO),
    /** Columns stand in another order. */
    S015(Severity.INFO),
    /** A heading was rewritten. */
    S016(Severity.INFO),
    /** A column of the office's own, without a code. */
    S017(Severity.INFO),
    /** Rows hidden by a filter count. */
    S018(Severity.WARNING),
    /** Hidden rows count. */
    S019(Severity.WARNING),
    /** Hidden columns count. */
    S020(Severity.WARNING),
    /** A hidden sheet counts. */
    S021(Severity.WARNING),
    /** A total of the office's own below its rows. */
    S022(Severity.WARNING),
    /** A remark or a signature below the rows. */
    S023(Severity.WARNING),
    /** A second table below the first. */
    S024(Severity.ERROR),
    /** The headings repeated among the rows. */
    S025(Severity.WARNING),
    /** A merged range covers a needed cell. */
    S026(Severity.ERROR),
    /** A merged range covers a descriptive cell. */
    S027(Severity.WARNING),
    /** A dropdown or a check while typing was pasted over. */
    S028(Severity.WARNING),
    /** A list of the hidden sheet was changed. */
    S029(Severity.WARNING),
    /** Links to other workbooks, programs or sources of data. */
    S030(Severity.WARNING),
    /** Pictures and objects of other programs. */
    S031(Severity.WARNING),
    /** Links to files. */
    S032(Severity.WARNING),
    /** Something was typed over formulas of the workbook. */
    S033(Severity.WARNING),
    /** The row of headings is missing. */
    S034(Severity.WARNING),
    /** The heading of another column stands under a code. */
    S035(Severity.BLOCKER),
    /** Formulas in cells of data, and the program was told not to reckon them. */
    S036(Severity.WARNING),
    /** The hidden list of regions is not that of the month. */
    S037(Severity.WARNING),
    /** A list of the hidden sheet is missing. */
    S038(Severity.WARNING),

    /** A required cell is blank. */
    C001(Severity.ERROR, Severity.ERROR),
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
    /** A string the table of strings does not have. */
    C019(Severity.ERROR),
    /** The address names another row than the one the cell stands in. */
    C020(Severity.WARNING),
    /** A number typed as text, read; a spreadsheet's sum passes it over. */
    C030(Severity.INFO),
    /** A number with words or signs. */
    C031(Severity.ERROR),
    /** Letters in place of digits. */
    C032(Severity.ERROR),
    /** Thousands or decimals cannot be told apart. */
    C033(Severity.ERROR),
    /** Several values in one cell. */
    C034(Severity.ERROR),
    /** A percentage where a number belongs. */
    C035(Severity.ERROR),
    /** A number beyond the limit. */
    C036(Severity.ERROR),
    /** "No" where a number belongs: 0 or no data. */
    C037(Severity.ERROR),
    /** The residue of a calculation, rounded. */
    C038(Severity.INFO),
    /** A date where a number or a code belongs. */
    C039(Severity.ERROR),
    /** A date in an unusual spelling, read. */
    C040(Severity.INFO),
    /** Not a number. */
    C041(Severity.ERROR),
    /** A month without its day. */
    C042(Severity.ERROR),
    /** Spaces and invisible characters taken out of a code. */
    C043(Severity.INFO),
    /** Latin and Cyrillic letters in one word of a code, mended. */
    C044(Severity.WARNING),
    /** A text longer than a cell may hold. */
    C045(Severity.ERROR),
    /** A code typed as a long number, read. */
    C046(Severity.INFO),
    /** A code typed as a number has lost digits. */
    C047(Severity.ERROR),
    /** A code typed as a decimal number may have lost zeros. */
    C048(Severity.WARNING),
    /** A value struck through counts. */
    C049(Severity.WARNING),
    /** The formula behind the value gives another one each time. */
    C050(Severity.WARNING),
    /** The formula behind the value takes it from another file. */
    C051(Severity.WARNING),
    /** A choice typed with Latin look-alikes, read. */
    C052(Severity.INFO),
    /** None of the list, but near one of it. */
    C053(Severity.ERROR),
    /** The stored result of a formula is not what the formula gives. */
    C054(Severity.ERROR),
    /** The same in a descriptive cell: what is stored counts. */
    C055(Severity.WARNING),
    /** A formula that cannot be reckoned again: what is stored counts. */
    C056(Severity.INFO),
    /** A formula without its result, reckoned. */
    C057(Severity.WARNING),
    /** The cell shows something else than it holds. */
    C058(Severity.ERROR),
    /** The cell holds something and shows nothing. */
    C059(Severity.ERROR),
    /** A code typed as a number, read with the zeros the cell shows. */
    C060(Severity.INFO),
    /** A code or text, read with the letters and digits that the cell's format adds. */
    C061(Severity.WARNING),
    /** TRUE or FALSE where a code belongs. */
    C062(Severity.ERROR),
    /** Several numbers of hearings or cases in one cell. */
    C063(Severity.ERROR),
    /** A row struck through as a whole counts. */
    C064(Severity.WARNING),
    /** A descriptive cell holds something and shows nothing; it counts. */
    C065(Severity.WARNING),
    /** A descriptive cell shows something else than it holds, which counts. */
    C066(Severity.WARNING),

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
    R006(Severity.ERROR, Severity.ERROR),
    /** The working-day calendar does not reach that far. */
    R007(Severity.WARNING),
    /** Not placed, and due in a later month: it waits for it. */
    R008(Severity.ERROR),
    /** The same hearing twice on one sheet. */
    R009(Severity.WARNING),
    /** Two dates in the wrong order. */
    R010(Severity.WARNING),
    /** The same item of feedback twice. */
    R011(Severity.WARNING),
    /** The same court case twice. */
    R012(Severity.WARNING),
    /** The same indicator twice. */
    R013(Severity.WARNING),
    /** More proposals decided than received. */
    R014(Severity.WARNING),
    /** More comments answered than received. */
    R015(Severity.ERROR, Severity.ERROR),
    /** A count beyond all experience. */
    R016(Severity.WARNING),
    /** A date of a year far from the workbook's. */
    R017(Severity.WARNING),
    /** Not placed, and due in an earlier month. */
    R018(Severity.ERROR),
    /** More proposals accepted than received. */
    R020(Severity.ERROR, Severity.ERROR),
    /** A number of feedback is blank beside another that needs it. */
    R021(Severity.ERROR, Severity.ERROR),
    /** It is not said whether any feedback came in. */
    R022(Severity.WARNING),
    /** Accepted proposals without a document that shows it. */
    R023(Severity.WARNING),
    /** A body to which the methodology of feedback does not apply. */
    R024(Severity.WARNING),
    /** Published, and no link. */
    R025(Severity.WARNING),
    /** A state body written nearly like another. */
    R026(Severity.WARNING),
    /** Internet conferences or polls, and no link. */
    R027(Severity.WARNING),
    /** Several state bodies where one belongs. */
    R028(Severity.WARNING, Severity.WARNING, Severity.INFO),
    /** A decision beside which stands what belongs to another one. */
    R029(Severity.WARNING, Severity.ERROR, Severity.INFO),
    /** An export's word that the table of words does not know. */
    R040(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** A cell of an export that is needed is blank. */
    R041(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** A day of an export that is none, or may be two. */
    R042(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** Answered before it came in. */
    R043(Severity.ERROR, Severity.ERROR, Severity.INFO),
    /** Accepted and refused. */
    R044(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** Accepted without a document that shows it. */
    R045(Severity.WARNING, Severity.ERROR, Severity.INFO),
    /** Refused without a reason. */
    R046(Severity.WARNING, Severity.ERROR, Severity.INFO),
    /** Proposals not decided yet. */
    R047(Severity.INFO, Severity.INFO, Severity.INFO),
    /** Lines of a body to which the methodology does not apply. */
    R048(Severity.INFO, Severity.INFO, Severity.INFO),
    /** A day that has not come yet. */
    R049(Severity.ERROR, Severity.ERROR, Severity.INFO),
    /** Lines that stand in an export already. */
    R050(Severity.INFO, Severity.INFO, Severity.INFO),
    /** One number for what cannot be one item. */
    R051(Severity.WARNING, Severity.WARNING, Severity.INFO),
    /** More or fewer cells than headings. */
    R052(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** Quotes of a line that do not come out right. */
    R053(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** A line longer than any limit. */
    R054(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** Headings and totals among the lines of an export. */
    R055(Severity.INFO, Severity.INFO, Severity.INFO),
    /** Lines of months that are not reported. */
    R056(Severity.INFO, Severity.INFO, Severity.INFO),
    /** Accepted in one line and refused in another. */
    R057(Severity.WARNING, Severity.WARNING, Severity.INFO),
    /** More subjects than are told apart. */
    R058(Severity.WARNING, Severity.WARNING, Severity.INFO),
    /** More items than are counted. */
    R059(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** An indicator of a code that is in no table. */
    R060(Severity.WARNING),
    /** Rows of hearings in the workbook of the central office. */
    R061(Severity.ERROR, Severity.ERROR, Severity.WARNING),

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
    /** A protocol without the notice of its hearing. */
    X006(Severity.WARNING),
    /** Protocols whose notices could not be looked for. */
    X007(Severity.INFO),
    /** The same hearing in two regions. */
    X008(Severity.WARNING),
    /** Notice and protocol name different forms of hearing. */
    X009(Severity.WARNING),
    /** Notice and protocol name different projects. */
    X010(Severity.WARNING),
    /** The hearing ended before the day its notice names. */
    X011(Severity.WARNING),
    /** The office's own sum is not the sum of its parts. */
    X012(Severity.WARNING),
    /** Rows, but no totals of the office's own. */
    X013(Severity.INFO),
    /** A sheet has the rows of another office's. */
    X014(Severity.WARNING),
    /** None of the protocols has the number of a notice. */
    X015(Severity.WARNING),
    // X016-X019
    /** The sheet states another count than the portals' exports give. */
    X020(Severity.WARNING),
    /** The exports speak of a body and kind of which no sheet does. */
    X021(Severity.WARNING),
    // X022-X029
    /** A chapter of the report that must be answered is not. */
    X030(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** A question within a chapter that must be answered is not. */
    X031(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** Statistics that a chapter asks for are not given. */
    X032(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** A text is there in one language only. */
    X033(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** One figure is stated with two values. */
    X034(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** The parts of a figure are more than the whole. */
    X035(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** An office says that there are no obstacles and names one. */
    X036(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** The texts of both languages differ in numbers, dates or length of lists. */
    X037(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** An act is cited in a way that the table of acts does not know. */
    X038(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** Something in a text looks like a slip. */
    X039(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** The paragraph is none of the chapter. */
    X040(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** There is no such chapter. */
    X041(Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** A draft is not in the report. */
    X042(Severity.INFO, Severity.INFO, Severity.INFO),
    /** One dispute is told with two outcomes. */
    X043(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** Two disputes may be one. */
    X044(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** A name was taken out of a text that names nobody. */
    X045(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** An office said something else in the same place later. */
    X046(Severity.INFO, Severity.INFO, Severity.INFO),
    /** A name or an abbreviation is written in several ways. */
    X047(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** Two texts stand in one place of one workbook. */
    X048(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** What is called obsolete replaces nothing. */
    X049(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** A region answers a chapter that is the central office's. */
    X050(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** Regions report a figure of the country. */
    X051(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** The value of an indicator cannot be used. */
    X052(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** Among addresses stands what is none. */
    X053(Severity.WARNING, Severity.WARNING, Severity.WARNING),
    /** The hearing was counted in an earlier month. */
    H001(Severity.WARNING),
    /** The hearing was counted in an earlier month for another region. */
    H002(Severity.WARNING),
    /** The sheet has the rows of last month's. */
    H003(Severity.WARNING),
    /** A figure is far from the office's usual ones. */
    H004(Severity.WARNING),
    /** A figure is 10, 100 or 1000 times the usual. */
    H005(Severity.WARNING),
    /** Last month is not archived. */
    H006(Severity.INFO),
    /** Too few months to say what is usual. */
    H007(Severity.INFO),
    /** No earlier month is archived. */
    H008(Severity.INFO),
    /** A document that was not yet due last time is due now, and the workbook does not speak of it. */
    H009(Severity.WARNING),
    /** A document that was reported as missing in the month it was due stands in the workbook of a later one. */
    H010(Severity.INFO),
    /** The archive does not say which documents of earlier months were not placed. */
    H011(Severity.INFO),
    /** One office of a divided region calls a document missing, another one has placed it. */
    H012(Severity.WARNING),

    /** A line of the published figures cannot be read. */
    P001(Severity.WARNING),
    /** A published figure differs. */
    P002(Severity.WARNING),
    /** More findings of one code on a sheet than are listed. */
    P003(Severity.INFO),
    /** Checks that a refused workbook did not go through: they count as failed. */
    P004(Severity.BLOCKER),
    /** A workbook came after its term and the days of grace. */
    P005(Severity.INFO),
    // P006-P019
    /** A finding the office has justified. */
    P020(Severity.INFO),
    // P021-P029
    /** A file of figures that is no table of them. */
    P030(Severity.ERROR),
    /** A value of a line of figures does not fit. */
    P031(Severity.ERROR),
    /** A figure that stands in the file already. */
    P032(Severity.ERROR),
    /** More cells than columns in a line of figures. */
    P033(Severity.ERROR),
    /** A file of the archive is not as it was. */
    P034(Severity.ERROR),
    /** A file or a revision of the archive is gone. */
    P035(Severity.ERROR),
    /** A file that nobody put into the archive. */
    P036(Severity.WARNING),
    /** A manifest of the archive is gone or damaged. */
    P037(Severity.ERROR),
    /** The revision before is not the one after which this was written. */
    P038(Severity.ERROR),
    // P039
    /** A file arrived after its month was closed. */
    P040(Severity.ERROR),
    /** What a program that was ended by force left half done. */
    P041(Severity.INFO),
    /** The chain of the archive is gone or changed. */
    P042(Severity.ERROR),
    /** The archive is not the one of which the seal was noted. */
    P043(Severity.ERROR),
    // P044-P059

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
    D018(Severity.BLOCKER),
    /** A severity for a code that does not exist. */
    D019(Severity.BLOCKER),
    /** A severity that its code cannot have. */
    D020(Severity.BLOCKER),
    /** Days between the lines of a table for which there is none. */
    D021(Severity.BLOCKER),
    /** The working-day calendar ends within a year. */
    D022(Severity.WARNING),
    /** A line that a table must have. */
    D023(Severity.BLOCKER),
    // D024-D029
    /** A file among the templates that is not read. */
    D030(Severity.WARNING),
    /** A template or table that is open in another program. */
    D031(Severity.INFO),
    /** A text of a Word template that looks like a tag. */
    D032(Severity.WARNING),
    /** A letter no document can hold. */
    D033(Severity.INFO),
    // D034-D039
    /** A layout of exports without a field that is needed. */
    D040(Severity.BLOCKER),
    // D041-D049
    /** A letter whose Kazakh and Russian sheets do not say the same. */
    D050(Severity.ERROR),
    /** An office to which no letter can go, for nobody knows its address on that day. */
    D051(Severity.ERROR),
    /** A state body to which no letter can go, for nobody knows its address on that day. */
    D052(Severity.WARNING),
    /** A reply dated later than the day on which it was awaited. */
    D053(Severity.WARNING),
    /** A reply that would say what is not so. */
    D054(Severity.WARNING),
    /** An office whose workbook came and is not in the drop folder any more. */
    D055(Severity.WARNING);

    private final Severity severity;
    private final Severity gravest;
    private final Severity lightest;

    FindingCode(Severity severity) {
        this(severity, severity == Severity.BLOCKER ? Severity.BLOCKER : Severity.INFO);
    }

    /** For a code that cannot weigh less than {@code lightest}, whatever a table says. */
    FindingCode(Severity severity, Severity lightest) {
        this(severity, Severity.BLOCKER, lightest);
    }

    /** For a code of lines that are read one by one, so that the worst it can do is to leave its line out. */
    FindingCode(Severity severity, Severity gravest, Severity lightest) {
        this.severity = severity;
        this.gravest = gravest;
        this.lightest = lightest;
    }

    /** How much a finding of this code weighs unless the table of severities says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What it is about. */
    public FindingArea area() {
        return FindingArea.of(name().charAt(0));
    }

    /**
     * The severities it may be given by the table of severities, gravest first; its own is always one of them.
     *
     * <p>Nothing makes a workbook readable that is not: what refuses it always does. Everything else may be lightened,
     * unless its row or sheet could not be used anyway, and made graver; a line of an export is left out at most. What is found by comparing sheets or months
     * concerns no single row and is found after the counting: it is never graver than a warning, or than it is by itself.
     */
    public List<Severity> allowed() {
        if (area().isFixed()) {
            return List.of(severity);
        }
        boolean comparing = area() == FindingArea.ACROSS_SHEETS || area() == FindingArea.ACROSS_MONTHS;
        Severity most = !comparing ? gravest : severity.compareTo(Severity.WARNING) < 0 ? severity : Severity.WARNING;
        return Arrays.stream(Severity.values())
                .filter(one -> one.compareTo(most) >= 0 && one.compareTo(lightest) <= 0)
                .toList();
    }

    /** Whether the table of severities may change how much it weighs. */
    public boolean isChangeable() {
        return allowed().size() > 1;
    }

    /** The code of that name, {@code C002}. */
    public static Optional<FindingCode> find(String name) {
        return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
