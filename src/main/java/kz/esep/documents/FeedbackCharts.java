package kz.esep.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.feedback.Band;
import kz.esep.feedback.FeedbackReport;
import kz.esep.feedback.FeedbackScore;
import kz.esep.feedback.PeriodFeedback;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.word.media.ChartData;

/** What the charts of the feedback document show. A month without figures is a gap. */
final class FeedbackCharts {

    private static final Bilingual INDEX = new Bilingual("Кері байланыс көрсеткіші, %", "Показатель обратной связи, %");
    private static final Bilingual BODIES = new Bilingual("Мемлекеттік органдар саны", "Число государственных органов");

    private FeedbackCharts() {}

    /** The charts by name. */
    static Map<String, Object> of(Language language, FeedbackReport report) {
        return Map.of("course", course(language, report), "bands", bands(language, report.longest()));
    }

    /** The country's index over thirteen months. */
    private static ChartData course(Language language, FeedbackReport report) {
        List<String> months = report.course().stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%02d.%d",
                        point.month().getMonthValue(),
                        point.month().getYear()))
                .toList();
        List<Optional<BigDecimal>> figures = report.course().stream()
                .map(point -> point.country().map(FeedbackScore::index).map(index -> index.percent()))
                .toList();
        return new ChartData(INDEX.in(language), months, List.of(new ChartData.Series(INDEX.in(language), figures)));
    }

    /** How many bodies are in each band, in the longest period that ends now and the one before. */
    private static ChartData bands(Language language, FeedbackReport.Section section) {
        List<String> bands = new ArrayList<>();
        for (Band band : Band.values()) {
            bands.add(band.label().in(language));
        }
        List<ChartData.Series> series = new ArrayList<>();
        series.add(bodies(language, section.own()));
        section.previous().ifPresent(previous -> series.add(bodies(language, previous)));
        return new ChartData(BODIES.in(language), bands, series);
    }

    private static ChartData.Series bodies(Language language, PeriodFeedback period) {
        Map<Band, Long> bodies = period.scores().bodies().stream()
                .collect(Collectors.groupingBy(body -> body.score().index().band(), Collectors.counting()));
        List<Optional<BigDecimal>> counts = Arrays.stream(Band.values())
                .map(band -> Optional.of(BigDecimal.valueOf(bodies.getOrDefault(band, 0L))))
                .toList();
        return new ChartData.Series(PeriodNames.name(language, period.period()), counts);
    }
}
