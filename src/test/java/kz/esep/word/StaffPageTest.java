package kz.esep.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.documents.NameList;
import kz.esep.documents.TemplateKind;
import kz.esep.language.Language;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.function.RegionNames;
import kz.esep.word.growth.GrowthLimit;
import kz.esep.word.names.DeclaredNames;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages for staff say comes of a template comes of it, and both pages show the same. */
final class StaffPageTest {

    private static final Pattern TAG = Pattern.compile("\\$\\{|\\[/?#[a-z.]+");

    private static final int EXAMPLES_LEAST = 20;

    private static final DeclaredNames NAMES =
            DeclaredNames.of(NameList.of(TemplateKind.ANALYSIS).lines());

    @TestFactory
    Stream<DynamicTest> each_example_gives_what_the_page_says() {
        return Arrays.stream(Language.values())
                .flatMap(language -> examples(language).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                language + " " + example.template(), () -> holds(language, example))));
    }

    @Test
    void both_pages_show_the_same_constructs() {
        assertThat(examples(Language.RU)).hasSizeGreaterThan(EXAMPLES_LEAST);
        assertThat(constructs(Language.KK)).isEqualTo(constructs(Language.RU));
    }

    @Test
    void both_pages_tell_the_limits_of_the_engine() {
        List<Number> limits = List.of(
                TagInside.MOST_LETTERS,
                TagInside.MOST_OPEN,
                TagChecks.MOST_OPEN,
                TableFunctions.COLUMNS_MOST,
                GrowthLimit.TEXT.most(),
                GrowthLimit.LIST.most(),
                GrowthLimit.STEPS.most(),
                GrowthLimit.NUMBER.most(),
                Limits.USUAL.letters(),
                Limits.USUAL.time().toSeconds());
        for (Language language : Language.values()) {
            String page = page(language);
            assertThat(page.substring(page.lastIndexOf("\n## "))
                            .lines()
                            .filter(line -> line.matches("\\|.*\\| [\\d ]+ \\|"))
                            .map(line -> line.replaceAll("^.*\\| ([\\d ]+) \\|$", "$1")
                                    .replace(" ", "")))
                    .containsExactlyElementsOf(
                            limits.stream().map(String::valueOf).toList());
        }
    }

    private static void holds(Language language, StaffPage.Example example) {
        byte[] docx = GalleryBody.docx(example.template());
        if (!example.isFault()) {
            byte[] document = WordTemplate.compile("t", docx, language, Optional.of(NAMES))
                    .render(model(language), RegionNames.none());
            assertThat(DocxText.of(document).strip()).isEqualTo(example.outcome());
            return;
        }
        TemplateFault fault = catchThrowableOfType(
                        TemplateFaultException.class,
                        () -> WordTemplate.compile("t", docx, language, Optional.of(NAMES)))
                .faults()
                .get(0);
        assertThat(fault.place().marked() + "\n" + fault.complaint().sentence(language))
                .isEqualTo(example.outcome());
    }

    /** The beginnings of the tags, for the words around them and in them are of each language. */
    private static List<String> constructs(Language language) {
        return examples(language).stream()
                .map(example -> example.isFault()
                        + " "
                        + TAG.matcher(example.template())
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()
                                .toString())
                .toList();
    }

    private static List<StaffPage.Example> examples(Language language) {
        return StaffPage.examples(page(language));
    }

    private static String page(Language language) {
        try {
            return Files.readString(Path.of("docs/TEMPLATES." + language.code() + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Part of a month like November 2021. */
    private static Map<String, Object> model(Language language) {
        boolean kk = language == Language.KK;
        Map<String, Object> ruleSet = Map.of(
                "rows",
                List.of(
                        row(kk ? "Ақмола облысы" : "Акмолинская область", "3"),
                        row(kk ? "Жамбыл облысы" : "Жамбылская область", "17"),
                        row(kk ? "Шымкент қаласы" : "город Шымкент", "-")),
                "totals",
                Map.of("violations_total", "20"),
                "violations",
                List.of(
                        Map.of(
                                "code",
                                "notice_placed_late",
                                "sentence",
                                kk ? "Хабарландыру мерзімінен кеш орналастырылған" : "Объявление размещено позже срока",
                                "count",
                                12),
                        Map.of(
                                "code",
                                "protocol_recording_missing",
                                "sentence",
                                kk ? "Бейнежазба орналастырылмаған" : "Видеозапись не размещена",
                                "count",
                                8)));
        return Map.of(
                "month",
                Map.of("title", kk ? "2021 жылғы қараша айындағы" : "за ноябрь 2021 года", "code", "2021-11"),
                "as_of",
                kk ? "2021 жылғы 30 қараша" : "30 ноября 2021 года",
                "as_of_iso",
                "2021-11-30",
                "silent",
                Map.of(
                        "any",
                        true,
                        "count",
                        2,
                        "regions",
                        kk ? "Түркістан облысы, Шымкент қаласы" : "Туркестанская область, город Шымкент"),
                "previous",
                Map.of("known", false, "rows", List.of()),
                "totals",
                Map.of("violations_total", 67, "rubric_mismatch", 2),
                "rule_sets",
                List.of(ruleSet));
    }

    private static Map<String, Object> row(String region, String violations) {
        return Map.of("region", region, "violations_total", violations);
    }
}
