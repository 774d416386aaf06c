package kz.esep.letters;

import kz.esep.language.Bilingual;
import kz.esep.reference.TableReader;

/** What stands in two columns of a line, {@code name_kk} and {@code name_ru}. */
final class Pairs {

    private Pairs() {}

    /** Both, which must not be empty. */
    static Bilingual both(TableReader.Line line, String column) {
        return new Bilingual(line.required(column.formatted("kk")), line.required(column.formatted("ru")));
    }

    /** Both or neither: what stands in one language alone would make two letters of one. */
    static Bilingual bothOrNeither(TableReader.Line line, String column) {
        Bilingual pair = new Bilingual(line.text(column.formatted("kk")), line.text(column.formatted("ru")));
        return pair.kk().isEmpty() && pair.ru().isEmpty() ? pair : both(line, column);
    }
}
