package kz.esep.word.media;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.word.markup.XmlLetters;

/**
 * What a chart shows. It takes the place of the data of the chart whose alternative text is the tag {@code ${name}}.
 *
 * <pre>{@code
 * new ChartData("Бұзушылықтар", List.of("Абай", "Ақмола"), List.of(ChartData.Series.of("2021", 3, 5)));
 * }</pre>
 *
 * @param description what is read to those who cannot see it
 * @param categories the names along the axis, or of the pieces of a pie
 * @param series each with one number for each category
 */
public record ChartData(String description, List<String> categories, List<Series> series) {

    /**
     * Keeps copies.
     *
     * @throws IllegalArgumentException if a series has more or fewer numbers than there are categories
     */
    public ChartData {
        categories = categories.stream().map(XmlLetters::legal).toList();
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.numbers().size() != categories.size()) {
                throw new IllegalArgumentException("The series %s has %d numbers for %d categories"
                        .formatted(one.name(), one.numbers().size(), categories.size()));
            }
        }
    }

    /**
     * The numbers of one colour.
     *
     * @param name as the legend shows it
     * @param numbers one for each category; nothing where there are no data, which shows as a gap and not as 0
     */
    public record Series(String name, List<Optional<BigDecimal>> numbers) {

        /** Keeps copies. */
        public Series {
            name = XmlLetters.legal(name);
            numbers = List.copyOf(numbers);
        }

        /** A series of whole numbers without gaps. */
        public static Series of(String name, long... numbers) {
            return new Series(
                    name,
                    Arrays.stream(numbers)
                            .mapToObj(BigDecimal::valueOf)
                            .map(Optional::of)
                            .toList());
        }
    }
}
