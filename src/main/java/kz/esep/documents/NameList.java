package kz.esep.documents;

import java.util.List;
import kz.esep.language.Bilingual;
import kz.esep.storage.CsvTable;
import kz.esep.word.names.DeclaredNames;

/**
 * The names the templates of one document may use, with what each means to staff. A resource beside the model that gives them
 * their values; a test holds both together.
 *
 * @param names in the order in which staff are told of them
 */
public record NameList(List<Name> names) {

    /**
     * A name.
     *
     * @param path {@code month.title}, {@code rule_sets[].rows[].region}
     * @param kind {@code text}, {@code number}, {@code yes_no}, {@code list}, {@code picture}, {@code chart}
     * @param meaning what it stands for
     */
    public record Name(String path, String kind, Bilingual meaning) {}

    /** The names of the monthly analysis. */
    public static NameList ofAnalysis() {
        return new NameList(CsvTable.ofResource(NameList.class, "analysis-names.csv").rows().stream()
                .map(row -> new Name(
                        row.get("name"), row.get("kind"), new Bilingual(row.get("meaning_kk"), row.get("meaning_ru"))))
                .toList());
    }

    /** The same as templates are held against. */
    DeclaredNames declared() {
        return DeclaredNames.of(names.stream()
                .map(name -> new DeclaredNames.Line(name.path(), name.kind()))
                .toList());
    }
}
