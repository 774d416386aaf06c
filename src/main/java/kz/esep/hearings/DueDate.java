package kz.esep.hearings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.reference.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How a term is reckoned, as the table of rules writes it: alternatives in their order, the first whose date is filled
 * holds. {@code signed_on + 2 wd; ended_on + 2 wd + 2 wd} is two working days after signing or, where the signing is not
 * known, two for signing and two for placing after the hearing's end. {@code hearing_on - 30 d} is thirty calendar days
 * before. Two are equal when they reckon alike.
 */
public final class DueDate {

    private static final Pattern STEP = Pattern.compile("([+-]) *(\\d{1,3}) *(wd|d)");
    private static final Pattern ALTERNATIVE = Pattern.compile("([a-z_]+)((?: *[+-] *\\d{1,3} *(?:wd|d))+)");

    private final List<Alternative> alternatives;

    private DueDate(List<Alternative> alternatives) {
        this.alternatives = alternatives;
    }

    private record Step(int days, boolean working) {}

    private record Alternative(Field start, List<Step> steps) {}

    /**
     * What came of reckoning.
     *
     * @param date the last lawful day
     * @param beyondCalendar whether the working-day calendar ends before it
     */
    public record Reckoned(Optional<LocalDate> date, boolean beyondCalendar) {

        static final Reckoned BLANK = new Reckoned(Optional.empty(), false);
        static final Reckoned BEYOND = new Reckoned(Optional.empty(), true);
    }

    /** Reads an expression; empty when it is none. */
    public static Optional<DueDate> parse(String expression) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String part : expression.split(";", -1)) {
            Matcher matcher = ALTERNATIVE.matcher(part.strip());
            Optional<Field> start = matcher.matches() ? Field.find(matcher.group(1)) : Optional.empty();
            if (start.isEmpty()) {
                return Optional.empty();
            }
            Optional<List<Step>> steps = steps(matcher.group(2));
            if (steps.isEmpty()) {
                return Optional.empty();
            }
            alternatives.add(new Alternative(start.get(), steps.get()));
        }
        return Optional.of(new DueDate(alternatives));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DueDate due && alternatives.equals(due.alternatives);
    }

    @Override
    public int hashCode() {
        return alternatives.hashCode();
    }

    /** The fields a term may start from, in order. */
    public List<Field> starts() {
        return alternatives.stream().map(Alternative::start).toList();
    }

    /** The last lawful day for {@code document}. */
    public Reckoned reckon(HearingDocument document, WorkingDayCalendar calendar) {
        for (Alternative alternative : alternatives) {
            Optional<LocalDate> start = document.date(alternative.start());
            if (start.isPresent()) {
                return reckon(start.get(), alternative.steps(), calendar);
            }
        }
        return Reckoned.BLANK;
    }

    /** The last lawful day as a spreadsheet computes it; an error value where no start is filled or no calendar answers. */
    String formula(RowFormulas row) {
        String formula = "NA()";
        for (int index = alternatives.size() - 1; index >= 0; index--) {
            Alternative alternative = alternatives.get(index);
            String day = row.cell(alternative.start());
            for (Step step : alternative.steps()) {
                day = step.working() ? row.plusWorkingDays(day, step.days()) : row.plusDays(day, step.days());
            }
            formula = "IF(" + row.isDate(alternative.start()) + "," + day + "," + formula + ")";
        }
        return formula;
    }

    /**
     * The term in words.
     *
     * @param label what a field is called
     * @param workingDays the unit of working days
     * @param days the unit of calendar days
     */
    public String described(Function<Field, String> label, String workingDays, String days) {
        return alternatives.stream()
                .map(alternative -> "«" + label.apply(alternative.start()) + "»"
                        + alternative.steps().stream()
                                .map(step -> (step.days() < 0 ? " – " : " + ") + Math.abs(step.days()) + " "
                                        + (step.working() ? workingDays : days))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    private static Reckoned reckon(LocalDate start, List<Step> steps, WorkingDayCalendar calendar) {
        LocalDate day = start;
        for (Step step : steps) {
            Optional<LocalDate> next = step.working()
                    ? calendar.plusWorkingDays(day, step.days())
                    : Optional.of(day.plusDays(step.days()));
            if (next.isEmpty()) {
                return Reckoned.BEYOND;
            }
            day = next.get();
        }
        return new Reckoned(Optional.of(day), false);
    }

    /** Working days are only ever added: no law counts them backwards here. */
    private static Optional<List<Step>> steps(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        while (matcher.find()) {
            boolean working = matcher.group(3).equals("wd");
            int days = Integer.parseInt(matcher.group(2));
            if (matcher.group(1).equals("-")) {
                if (working) {
                    return Optional.empty();
                }
                days = -days;
            }
            steps.add(new Step(days, working));
        }
        return Optional.of(steps);
    }
}
