package kz.esep.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.analysis.MonthFigures;
import kz.esep.hearings.RuleBook;
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

    private static final String LIKE = "=";
    private static final String ANY_CODE = ".*";
    private static final Map<TemplateKind, NameList> READ = new ConcurrentHashMap<>();

    /**
     * A name.
     *
     * @param path {@code month.title}, {@code rule_sets[].rows[].region}
     * @param kind {@code text}, {@code number}, {@code yes_no}, {@code list}, {@code picture}, {@code chart}; {@code
     *     =tracked.closed} where it is built like another name
     * @param meaning what it stands for
     */
    public record Name(String path, String kind, Bilingual meaning) {

        /** The name it is built like. */
        public Optional<String> model() {
            return kind.startsWith(LIKE) ? Optional.of(kind.substring(LIKE.length())) : Optional.empty();
        }
    }

    /** The names of the documents of {@code kind}; they are a part of the program. */
    public static NameList of(TemplateKind kind) {
        return READ.computeIfAbsent(kind, NameList::read);
    }

    private static NameList read(TemplateKind kind) {
        return new NameList(CsvTable.ofResource(NameList.class, kind.stem() + "-names.csv").rows().stream()
                .map(row -> new Name(
                        row.get("name"), row.get("kind"), new Bilingual(row.get("meaning_kk"), row.get("meaning_ru"))))
                .toList());
    }

    /** The same with the codes of {@code rules}, whatever the month, in place of what stands for any code. */
    public NameList withCodesOf(RuleBook rules) {
        List<Name> told = new ArrayList<>();
        for (Name name : names) {
            if (name.path().endsWith(ANY_CODE)) {
                String path = name.path().substring(0, name.path().length() - ANY_CODE.length());
                MonthFigures.codes(rules)
                        .forEach(code -> told.add(new Name(path + "." + code, name.kind(), name.meaning())));
            } else {
                told.add(name);
            }
        }
        return new NameList(told);
    }

    /** All names and what each is; what is built like another is told in full. */
    public List<DeclaredNames.Line> lines() {
        List<DeclaredNames.Line> lines = new ArrayList<>();
        for (Name name : names) {
            if (name.model().isEmpty()) {
                lines.add(new DeclaredNames.Line(name.path(), name.kind()));
                continue;
            }
            String model = name.model().get();
            names.stream()
                    .filter(other -> other.path().equals(model)
                            || other.path().startsWith(model + ".")
                            || other.path().startsWith(model + "[]"))
                    .forEach(other -> lines.add(new DeclaredNames.Line(
                            name.path() + other.path().substring(model.length()), other.kind())));
        }
        return lines;
    }

    /** The same as templates are held against. */
    DeclaredNames declared() {
        return DeclaredNames.of(lines());
    }
}
