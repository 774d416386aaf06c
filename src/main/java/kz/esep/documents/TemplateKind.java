package kz.esep.documents;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.esep.language.Language;

/** The documents the house makes from Word templates; each has one template in each language. */
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
    AARHUS_EDITOR("aarhus-editor");

    /** Those of a month. */
    public static final Set<TemplateKind> OF_MONTH =
            Collections.unmodifiableSet(EnumSet.of(ANALYSIS, FEEDBACK, SCORE_SHEET));

    /** Those of a cycle of the Aarhus report. */
    public static final Set<TemplateKind> OF_CYCLE =
            Collections.unmodifiableSet(EnumSet.of(AARHUS_REPORT, AARHUS_CHAPTER, AARHUS_EDITOR));

    private final String stem;

    TemplateKind(String stem) {
        this.stem = stem;
    }

    /** What its file names begin with: {@code score-sheet}. */
    public String stem() {
        return stem;
    }

    /** The name of its template in {@code language}: {@code analysis.kk.docx}. */
    public String file(Language language) {
        return stem + "." + language.code() + ".docx";
    }

    /** The file names of all templates. */
    public static List<String> files() {
        return Arrays.stream(values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(kind::file))
                .toList();
    }
}
