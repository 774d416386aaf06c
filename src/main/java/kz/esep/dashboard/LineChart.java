package kz.esep.dashboard;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;

/**
 * Figures over months as lines, with the places of everything reckoned. A month without a figure is a gap: its neighbours are not
 * joined over it.
 *
 * @param id the beginning of the identities of its parts
 * @param title what it shows
 * @param description what can be heard instead of seen
 * @param lines one for each series
 * @param heights where the figures of the axis lie
 * @param months where the months of the axis lie
 */
public record LineChart(
        String id, Trilingual title, Trilingual description, List<Line> lines, List<Tick> heights, List<Tick> months) {

    /** The size of the drawing, and of the margins in which the axes are written. */
    public static final int WIDTH = 640;

    public static final int HEIGHT = 240;
    static final int LEFT = 44;
    static final int RIGHT = 20;
    static final int TOP = 14;
    static final int BOTTOM = 30;

    private static final int MOST_MONTHS_WRITTEN = 9;
    private static final int STEPS_ASKED_FOR = 4;

    public LineChart {
        lines = List.copyOf(lines);
        heights = List.copyOf(heights);
        months = List.copyOf(months);
    }

    /** A written place of an axis. */
    public record Tick(int place, String text) {}

    /** A figure of a month; {@code imported} ones are drawn hollow. */
    public record Point(int x, int y, String month, int count, boolean imported) {}

    /**
     * A series.
     *
     * @param number from 1, for its colour and the shape of its points
     * @param path the joined points as SVG writes them
     */
    public record Line(int number, Trilingual name, String path, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** A figure before it has a place. */
    record Figure(int count, boolean imported) {}

    /** The figures of a series by month. */
    record Series(Trilingual name, NavigableMap<YearMonth, Figure> figures) {}

    /** The chart of {@code series}, at least one of which has a figure. */
    static LineChart of(String id, Trilingual title, Trilingual description, List<Series> series) {
        TreeSet<YearMonth> months = new TreeSet<>();
        series.forEach(one -> months.addAll(one.figures().keySet()));
        int highest = series.stream()
                .flatMap(one -> one.figures().values().stream())
                .mapToInt(Figure::count)
                .max()
                .orElse(0);
        Scale scale = new Scale(months.first(), months.last(), step(highest), highest);
        List<Line> lines = new ArrayList<>();
        for (Series one : series) {
            lines.add(scale.line(lines.size() + 1, one));
        }
        return new LineChart(id, title, description, lines, scale.heights(), scale.months());
    }

    /** 1, 2 or 5 with noughts, so that few lines reach {@code highest}. */
    private static long step(int highest) {
        for (long power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if (digit * power * STEPS_ASKED_FOR >= highest) {
                    return digit * power;
                }
            }
        }
    }

    private record Scale(YearMonth first, YearMonth last, long step, int highest) {

        long top() {
            return Math.max(1, (highest + step - 1) / step) * step;
        }

        int x(YearMonth month) {
            long span = ChronoUnit.MONTHS.between(first, last);
            int width = WIDTH - LEFT - RIGHT;
            return span == 0
                    ? LEFT + width / 2
                    : LEFT + Math.toIntExact(ChronoUnit.MONTHS.between(first, month) * width / span);
        }

        int y(long count) {
            int height = HEIGHT - TOP - BOTTOM;
            return HEIGHT - BOTTOM - Math.toIntExact(count * height / top());
        }

        Line line(int number, Series series) {
            StringBuilder path = new StringBuilder();
            List<Point> points = new ArrayList<>();
            series.figures().forEach((month, figure) -> {
                boolean joined = series.figures().containsKey(month.minusMonths(1));
                path.append(joined ? "L" : "M").append(x(month)).append(' ').append(y(figure.count()));
                points.add(new Point(
                        x(month), y(figure.count()), Naming.monthInDigits(month), figure.count(), figure.imported()));
            });
            return new Line(number, series.name(), path.toString(), points);
        }

        List<Tick> heights() {
            List<Tick> ticks = new ArrayList<>();
            for (long count = 0; count <= top(); count += step) {
                ticks.add(new Tick(y(count), String.valueOf(count)));
            }
            return ticks;
        }

        List<Tick> months() {
            long span = ChronoUnit.MONTHS.between(first, last);
            int each = 1;
            while (span / each + 1 > MOST_MONTHS_WRITTEN) {
                each = each < 12 ? nextDivisorOfYear(each) : each + 12;
            }
            List<Tick> ticks = new ArrayList<>();
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(each)) {
                ticks.add(new Tick(x(month), Naming.monthInDigits(month)));
            }
            return ticks;
        }

        private static int nextDivisorOfYear(int each) {
            int next = each + 1;
            while (12 % next != 0) {
                next++;
            }
            return next;
        }
    }
}
