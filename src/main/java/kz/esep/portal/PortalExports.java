package kz.esep.portal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;

/**
 * All that the exports of a run say, month by month.
 *
 * @param figures the figures of each month in which anything came in
 * @param found what was found about lines of each month
 * @param unplaced what was found about files, and about lines whose month is not known
 * @param lines how many lines of each month every export has that count, those included that stand in another one too; 0 where none
 *     of a month does
 */
public record PortalExports(
        Map<YearMonth, PortalFigures> figures,
        Map<YearMonth, List<Finding>> found,
        List<Finding> unplaced,
        Map<String, NavigableMap<YearMonth, Long>> lines) {

    private static final int SHOWN_MOST = 24;

    public PortalExports {
        figures = Map.copyOf(figures);
        found = Map.copyOf(found);
        unplaced = List.copyOf(unplaced);
        lines = new TreeMap<>(lines);
    }

    /** No exports. */
    public static PortalExports none() {
        return new PortalExports(Map.of(), Map.of(), List.of(), Map.of());
    }

    /** What they say of {@code month}. */
    public PortalFigures of(YearMonth month) {
        return figures.getOrDefault(month, new PortalFigures(month, List.of()));
    }

    /** What was found about lines of {@code month}. */
    public List<Finding> findings(YearMonth month) {
        return found.getOrDefault(month, List.of());
    }

    /** Whether the export called {@code file} has lines of {@code month}, be it that none of them counts. */
    public boolean speaksOf(YearMonth month, String file) {
        return lines.containsKey(file) && lines.get(file).containsKey(month);
    }

    /** What concerns months other than {@code reported}: their findings, and for each export how many lines it has of them. */
    public List<Finding> besides(Set<YearMonth> reported) {
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(found).forEach((month, own) -> findings.addAll(reported.contains(month) ? List.of() : own));
        lines.forEach((file, months) -> {
            List<YearMonth> others = months.entrySet().stream()
                    .filter(counted -> counted.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .filter(month -> !reported.contains(month))
                    .toList();
            long count = others.stream().mapToLong(months::get).sum();
            if (count > 0) {
                findings.add(Finding.of(FindingCode.R056, Place.ofFile(file), shown(others))
                        .with("read", String.valueOf(count)));
            }
        });
        return findings;
    }

    private static String shown(List<YearMonth> months) {
        String all = months.stream().limit(SHOWN_MOST).map(YearMonth::toString).collect(Collectors.joining(", "));
        return months.size() > SHOWN_MOST ? all + ", …" : all;
    }
}
