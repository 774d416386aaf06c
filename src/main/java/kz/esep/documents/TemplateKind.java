package kz.esep.documents;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.letters.LetterKind;

/** The documents the house makes from Word templates: one template in each language, of letters one that holds both. */
public enum TemplateKind {
    /** The monthly analysis. */
    ANALYSIS("analysis"),
    /** How state bodies answer the public. */
    FEEDBACK("feedback"),
    /** The feedback index of one body. */
    SCORE_SHEET("score-sheet"),
    /** The report on the implementation of the Aarhus Convention. */
    AARHUS_REPORT("aarhus-report"),
    /** A chapter of it. */
    AARHUS_CHAPTER("aarhus-chapter"),
    /** What its editor should look at. */
    AARHUS_EDITOR("aarhus-editor"),
    /** The letter to an office whose documents broke rules. */
    LETTER_VIOLATIONS("letter-violations"),
    /** The letter to an office that sent nothing usable. */
    LETTER_SILENCE("letter-silence"),
    /** The letter to an office whose workbook goes back to be mended. */
    LETTER_RETURNED("letter-returned"),
    /** The letter to a state body on how it answers the public. */
    LETTER_FEEDBACK("letter-feedback"),
    /** The letter to many bodies about a common duty. */
    LETTER_CIRCULAR("letter-circular"),
    /** The letter to a body that asked. */
    LETTER_REPLY("letter-reply");

    /** The letters: a Kazakh and a Russian section in one document. */
    public static final Set<TemplateKind> LETTERS =
            Collections.unmodifiableSet(EnumSet.range(LETTER_VIOLATIONS, LETTER_REPLY));

    /** Those of a month. */
    public static final Set<TemplateKind> OF_MONTH = ofMonth();

    /** Those of a cycle of the Aarhus report. */
    public static final Set<TemplateKind> OF_CYCLE =
            Collections.unmodifiableSet(EnumSet.of(AARHUS_REPORT, AARHUS_CHAPTER, AARHUS_EDITOR));

    private final String stem;

    TemplateKind(String stem) {
        this.stem = stem;
    }

    private static Set<TemplateKind> ofMonth() {
        EnumSet<TemplateKind> kinds = EnumSet.of(ANALYSIS, FEEDBACK, SCORE_SHEET);
        kinds.addAll(LETTERS);
        return Collections.unmodifiableSet(kinds);
    }

    /** The letter of {@code kind}. */
    public static TemplateKind of(LetterKind kind) {
        return switch (kind) {
            case VIOLATIONS -> LETTER_VIOLATIONS;
            case SILENCE -> LETTER_SILENCE;
            case RETURNED -> LETTER_RETURNED;
            case FEEDBACK -> LETTER_FEEDBACK;
            case CIRCULAR -> LETTER_CIRCULAR;
            case REPLY -> LETTER_REPLY;
        };
    }

    /** What its file names begin with: {@code score-sheet}. */
    public String stem() {
        return stem;
    }

    /** The languages of its templates; that of a template with both is the one it begins with. */
    public List<Language> languages() {
        return LETTERS.contains(this) ? List.of(Language.KK) : List.of(Language.values());
    }

    /** The name of its template in {@code language}: {@code analysis.kk.docx}; {@code letter-silence.docx} holds both. */
    public String file(Language language) {
        return LETTERS.contains(this) ? stem + ".docx" : stem + "." + language.code() + ".docx";
    }

    /** The names of its templates. */
    public List<String> ownFiles() {
        return languages().stream().map(this::file).toList();
    }

    /** The file names of all templates. */
    public static List<String> files() {
        return Arrays.stream(values()).flatMap(kind -> kind.ownFiles().stream()).toList();
    }
}
