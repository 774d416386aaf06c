package kz.esep.letters;

import java.util.Optional;
import kz.esep.aarhus.LegalAct;
import kz.esep.aarhus.LegalActs;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.reference.TableReader;

/**
 * A point of an act, which a letter rests on.
 *
 * @param act the act
 * @param point {@code 73-баптың 3 және 15-тармақтары}, {@code пункты 3 и 15 статьи 73}
 */
public record Ground(LegalAct act, Bilingual point) {

    /** The columns of a table that hold it. */
    static final String ACT = "act";

    /** Its citation in {@code language}. */
    public String citation(Language language) {
        return act.citation(language) + ", " + point.in(language);
    }

    /** The ground of {@code line}; none where its columns are empty. */
    static Optional<Ground> find(TableReader.Line line, LegalActs acts) {
        String code = line.text(ACT);
        Bilingual point = Pairs.bothOrNeither(line, "point_%s");
        if (code.isEmpty() && point.kk().isEmpty()) {
            return Optional.empty();
        }
        LegalAct act = acts.find(code).orElseThrow(() -> line.unfit(ACT, code, "acts.csv: code"));
        return Optional.of(new Ground(act, Pairs.both(line, "point_%s")));
    }
}
