package kz.esep.intake;

import java.util.ArrayList;
import java.util.List;

/** Row numbers as a person reads them: {@code 7–19, 25}, the first runs only where there are many. */
final class RowNumbers {

    private static final int RUNS_MOST = 5;

    private record Run(int first, int last) {}

    private RowNumbers() {}

    /** The runs of {@code ascending}, with {@code letters} of a column before each number, or with none. */
    static String shown(List<Integer> ascending, String letters) {
        List<String> shown = new ArrayList<>();
        for (Run run : runs(ascending)) {
            if (shown.size() == RUNS_MOST) {
                shown.add("…");
                break;
            }
            String separator = letters.isEmpty() ? "–" : ":";
            shown.add(letters + run.first + (run.last == run.first ? "" : separator + letters + run.last));
        }
        return String.join(", ", shown);
    }

    private static List<Run> runs(List<Integer> ascending) {
        List<Run> runs = new ArrayList<>();
        for (int number : ascending) {
            int end = runs.size() - 1;
            if (end >= 0 && runs.get(end).last == number - 1) {
                runs.set(end, new Run(runs.get(end).first, number));
            } else {
                runs.add(new Run(number, number));
            }
        }
        return runs;
    }
}
