package kz.esep.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.reference.RegionCode;

/**
 * The indices of one period: of every body, in its region and over the country, of every region and of the country. Where nothing
 * was reported there is no index.
 *
 * @param items what they rest on, in the order of months, regions and rows
 */
public record FeedbackScores(List<FeedbackItem> items) {

    public FeedbackScores {
        items = List.copyOf(items);
    }

    /** The bodies over the whole country, in the order in which they were reported. */
    public List<BodyScore> bodies() {
        return bodies(items);
    }

    /** The bodies as the office of {@code region} reported them. */
    public List<BodyScore> bodies(RegionCode region) {
        return bodies(of(region));
    }

    /** The body of {@code key} over the whole country, if it was reported. */
    public Optional<BodyScore> body(String key) {
        return bodies(items.stream()
                        .filter(item -> item.body().key().equals(key))
                        .toList())
                .stream()
                .findFirst();
    }

    /** All bodies of {@code region} together, if its office reported any. */
    public Optional<FeedbackScore> region(RegionCode region) {
        return together(of(region));
    }

    /** All bodies of the country together, if any was reported. */
    public Optional<FeedbackScore> country() {
        return together(items);
    }

    /** The regions whose offices reported anything. */
    public Set<RegionCode> regions() {
        return items.stream().map(FeedbackItem::region).collect(Collectors.toSet());
    }

    private List<FeedbackItem> of(RegionCode region) {
        return items.stream().filter(item -> item.region().equals(region)).toList();
    }

    private static Optional<FeedbackScore> together(List<FeedbackItem> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new FeedbackScore(items, false));
    }

    /** As the offices wrote it where they wrote it alike, else its name. */
    private static String spelling(List<FeedbackItem> items) {
        List<String> typed =
                items.stream().map(FeedbackItem::typedBody).distinct().toList();
        return typed.size() == 1 ? typed.get(0) : items.get(0).body().name().ru();
    }

    private static List<BodyScore> bodies(List<FeedbackItem> items) {
        Map<String, List<FeedbackItem>> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.computeIfAbsent(item.body().key(), key -> new ArrayList<>())
                .add(item));
        return byKey.values().stream()
                .map(own -> new BodyScore(own.get(0).body(), spelling(own), new FeedbackScore(own, true)))
                .toList();
    }
}
