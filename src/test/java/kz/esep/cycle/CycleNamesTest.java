package kz.esep.cycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.documents.AarhusEditorModel;
import kz.esep.documents.AarhusModel;
import kz.esep.documents.NameList;
import kz.esep.documents.TemplateKind;
import kz.esep.fixtures.SeenNames;
import kz.esep.language.Language;
import kz.esep.reference.Ministries;
import kz.esep.reference.TableReader;
import kz.esep.word.function.RegionNames;
import kz.esep.word.names.DeclaredNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The names staff are told they may use in the templates of the Aarhus report are those its models have, no more and no less. */
final class CycleNamesTest {

    private static final Map<TemplateKind, SeenNames> SEEN = new EnumMap<>(TemplateKind.class);

    /** A report in which everything occurs that a model can tell. */
    @BeforeAll
    static void lookAtAReport() {
        AarhusReport report = new CycleFixture()
                .text(
                        "KZ",
                        "III",
                        "2",
                        "1",
                        "2007 жылғы 7 мамырдағы № 135-ө бұйрық",
                        "Приказ от 7 мая 2007 года № 135-п, НПО")
                .text("KZ-11", "IV", "", "1", "жоқ", "нет")
                .text("KZ", "XXXIX", "", "1", "мәтін", "текст")
                .figure("KZ-11", "2018-12", "requests_received", "5")
                .figure("KZ-11", "2019-12", "requests_received", "5")
                .dispute("KZ-75", "2018-12", "1", "IX", "summary_kk", "мазмұн", "summary_ru", "содержание")
                .report();
        Ministries ministries = Ministries.read(TableReader.below(Path.of("templates")));
        for (Language language : Language.values()) {
            look(TemplateKind.AARHUS_REPORT, AarhusModel.of(language, report, ministries));
            report.chapters()
                    .forEach(chapter -> look(
                            TemplateKind.AARHUS_CHAPTER,
                            AarhusModel.of(language, report.cycle(), chapter, ministries)));
            look(TemplateKind.AARHUS_EDITOR, AarhusEditorModel.of(language, report, ministries, RegionNames.none()));
        }
    }

    private static void look(TemplateKind kind, Map<String, Object> model) {
        SEEN.computeIfAbsent(kind, key -> new SeenNames()).look(model);
    }

    private static Map<String, String> seenNames(TemplateKind kind) {
        return requireNonNull(SEEN.get(kind)).kinds();
    }

    /** Values of columns are told by a star: their codes depend on the table. */
    private static Set<String> seen(TemplateKind kind) {
        return seenNames(kind).keySet().stream()
                .map(name -> name.replaceAll("values\\.c\\d+$", "values.*"))
                .collect(Collectors.toSet());
    }

    @Test
    void every_name_is_declared_and_every_declared_name_is_there() {
        for (TemplateKind kind : TemplateKind.OF_CYCLE) {
            Map<String, String> declared = NameList.of(kind).lines().stream()
                    .collect(Collectors.toMap(DeclaredNames.Line::path, DeclaredNames.Line::kind));
            assertThat(seen(kind)).as(kind.stem()).containsExactlyInAnyOrderElementsOf(declared.keySet());
            seenNames(kind)
                    .forEach((name, is) -> assertThat(declared.getOrDefault(name, is))
                            .as(kind.stem() + " " + name)
                            .isEqualTo(is));
        }
    }
}
