package kz.esep.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.cycle.AarhusReport;
import kz.esep.cycle.ChapterAnswer;
import kz.esep.cycle.Cycle;
import kz.esep.language.Language;
import kz.esep.reference.Ministries;

/** The names the templates of the Aarhus report and of its chapters may use, and their values. */
public final class AarhusModel {

    private AarhusModel() {}

    /** The model of the whole report in {@code language}. */
    public static Map<String, Object> of(Language language, AarhusReport report, Ministries ministries) {
        AarhusChapterModel chapters = new AarhusChapterModel(language);
        Map<String, Object> model = head(language, report.cycle(), ministries);
        model.put("chapters", report.chapters().stream().map(chapters::of).toList());
        model.put("untranslated", report.untranslated());
        model.put(
                "glossary",
                report.glossary(language).stream()
                        .map(one -> Map.<String, Object>of(
                                "short", one.shortForm().in(language),
                                "expansion", one.expansion().in(language),
                                "english", one.english()))
                        .toList());
        return model;
    }

    /** The model of one chapter in {@code language}. */
    public static Map<String, Object> of(Language language, Cycle cycle, ChapterAnswer chapter, Ministries ministries) {
        Map<String, Object> model = head(language, cycle, ministries);
        model.put("chapters", List.of(new AarhusChapterModel(language).of(chapter)));
        return model;
    }

    /** What every document of a cycle begins with. */
    static Map<String, Object> head(Language language, Cycle cycle, Ministries ministries) {
        Map<String, Object> model = new HashMap<>();
        model.put("language", language.code());
        model.put(
                "cycle",
                Map.of(
                        "from",
                        cycle.from().toString(),
                        "to",
                        cycle.to().toString(),
                        "name",
                        name(cycle),
                        "title",
                        title(language, cycle)));
        model.put("as_of_iso", cycle.lastDay().toString());
        model.put("ministry", Map.of("name", ministries.name(language, cycle.lastDay())));
        return model;
    }

    private static String title(Language language, Cycle cycle) {
        boolean one = cycle.from().equals(cycle.to());
        return switch (language) {
            case KK -> name(cycle) + (one ? " жыл" : " жылдар");
            case RU -> name(cycle) + (one ? " год" : " годы");
        };
    }

    private static String name(Cycle cycle) {
        return cycle.from().equals(cycle.to()) ? cycle.to().toString() : cycle.from() + "–" + cycle.to();
    }
}
