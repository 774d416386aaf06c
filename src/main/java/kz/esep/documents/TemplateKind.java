package kz.esep.documents;

import java.util.Arrays;
import java.util.List;
import kz.esep.language.Language;

/** The documents the house makes from Word templates; each has one template in each language. */
public enum TemplateKind {
    /** The monthly analysis. */
    ANALYSIS("analysis"),
    /** How state bodies answer the public. */
    FEEDBACK("feedback"),
    /** The feedback index of one body. */
    SCORE_SHEET("score-sheet");

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
