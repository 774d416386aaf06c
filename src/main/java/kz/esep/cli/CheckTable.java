package kz.esep.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.analysis.MonthAnalysis;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Place;
import kz.esep.finding.Severity;
import kz.esep.hearings.CountCode;
import kz.esep.intake.Submission;
import kz.esep.language.MonthNames;
import kz.esep.pipeline.SelfCheck;
import kz.esep.reference.RegionCode;

/** The result of a self-check for people: findings in columns that fit the screen, the totals, what would come of it. */
final class CheckTable {

    /** Letters in a line where the screen does not tell. */
    static final int USUAL_WIDTH = 100;

    private static final int PLACE_MOST = 26;
    private static final String GAP = "  ";

    private final Screen screen;
    private final House house;
    private final FindingSentences sentences;
    private final int width;

    CheckTable(Screen screen, House house, int width) {
        this.screen = screen;
        this.house = house;
        this.sentences = FindingSentences.in(screen.language());
        this.width = Math.max(width, 60);
    }

    /** The width of the terminal as the launcher found it. */
    static int width() {
        String columns = String.valueOf(System.getenv("COLUMNS"));
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    void print(SelfCheck.Result result) {
        screen.say("check.file", title(result.submission()));
        print(result.findings());
        screen.say("check.severities", counts(result.findings()).toArray());
        if (!result.isNational()) {
            result.analysis().ifPresent(analysis -> printTotals(result, analysis));
        }
        String verdict =
                !result.isCounted() ? "check.refused" : result.needsAction() ? "check.partly" : "check.counted";
        screen.say(verdict);
    }

    private String title(Submission submission) {
        Submission.Identity identity = submission.identity();
        List<String> parts = new ArrayList<>(List.of(shown(submission.file().name())));
        identity.region().ifPresent(region -> parts.add(region(region, identity.month())));
        identity.month().ifPresent(month -> parts.add(MonthNames.withYear(screen.language(), month)));
        identity.number().ifPresent(number -> parts.add(screen.messages().text("check.number", number)));
        return String.join(", ", parts);
    }

    private String region(RegionCode code, Optional<YearMonth> month) {
        return month.stream()
                .flatMap(known -> house.regions().choices(code, known).stream())
                .filter(region -> region.code().equals(code))
                .map(region -> region.names(screen.language()).full())
                .findFirst()
                .orElse(code.value());
    }

    private void print(List<Finding> findings) {
        int wordWidth = widest(Arrays.stream(Severity.values()).map(this::word).toList());
        int placeWidth =
                Math.min(PLACE_MOST, widest(findings.stream().map(this::place).toList()));
        int left = wordWidth + 4 + placeWidth + 4 * GAP.length();
        boolean narrow = width - left < 40;
        for (Finding finding : findings) {
            if (narrow) {
                line(GAP + word(finding.severity()) + GAP + finding.code() + GAP + place(finding));
            }
            int indent = narrow ? 2 * GAP.length() : left;
            List<String> text = new ArrayList<>(wrapped(sentences.message(finding), width - indent));
            text.addAll(wrapped("→ " + sentences.mend(finding), width - indent));
            List<String> places = narrow ? List.of() : wrapped(place(finding), placeWidth);
            for (int index = 0; index < Math.max(text.size(), places.size()); index++) {
                String head = index == 0 && !narrow
                        ? GAP + padded(word(finding.severity()), wordWidth) + GAP + finding.code() + GAP
                        : " ".repeat(narrow ? indent : left - placeWidth - GAP.length());
                String place = narrow ? "" : padded(at(places, index), placeWidth) + GAP;
                line(head + place + at(text, index));
            }
        }
    }

    private void printTotals(SelfCheck.Result result, MonthAnalysis analysis) {
        RegionCode region = result.submission().identity().region().orElseThrow();
        screen.say("check.totals");
        for (CountCode code : analysis.figures().codes()) {
            OptionalInt count = analysis.figures().count(region, code);
            OptionalInt declared = analysis.declared(region, code);
            String label = house.labels().label(screen.language(), code);
            String figures = padded(count.isPresent() ? String.valueOf(count.getAsInt()) : "-", 6);
            String key = declared.isEmpty() ? "check.total" : count.equals(declared) ? "check.same" : "check.differs";
            String stated = declared.isPresent() ? String.valueOf(declared.getAsInt()) : "";
            List<String> lines = wrapped(label + screen.messages().text(key, stated), width - 10);
            line(GAP + GAP + figures + lines.get(0));
            lines.stream().skip(1).forEach(rest -> line(" ".repeat(10) + rest));
        }
    }

    private List<String> counts(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .map(severity -> String.valueOf(findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count()))
                .toList();
    }

    private String word(Severity severity) {
        return screen.messages().text("severity." + severity);
    }

    private String place(Finding finding) {
        Place place = finding.place();
        return place.sheet().isEmpty()
                ? screen.messages().text("check.whole")
                : shown(new Place("", place.sheet(), place.cell()).toString());
    }

    private void line(String text) {
        screen.out().println(shown(text).stripTrailing());
    }

    /** Text from outside never steers the terminal. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int length) {
        return text + " ".repeat(Math.max(0, length - text.length()));
    }

    /** {@code text} in lines of at most {@code length} letters, broken between words where that is possible. */
    static List<String> wrapped(String text, int length) {
        List<String> lines = new ArrayList<>();
        String rest = shown(text).strip();
        while (rest.length() > length) {
            int space = rest.lastIndexOf(' ', length);
            int end = space > 0 ? space : length;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
