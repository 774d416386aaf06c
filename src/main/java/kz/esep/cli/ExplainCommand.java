package kz.esep.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.esep.finding.FindingCode;
import kz.esep.hearings.CountCode;
import kz.esep.language.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code esep explain}: what a code of a finding or of a count means. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
final class ExplainCommand implements Callable<Integer> {

    private static final String CYRILLIC = "АВЕКМНОРСТУХІаекорсухі";
    private static final String LATIN = "ABEKMHOPCTYXIaekopcyxi";
    private static final int OFFERED = 3;

    private final Screen screen;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(paramLabel = "CODE", index = "0")
    private String typed = "";

    ExplainCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        House house = House.open(folders.templates());
        Explanation explanation = new Explanation(screen, house);
        String code = withoutLookAlikes(typed.strip());
        Optional<FindingCode> finding = FindingCode.find(code.toUpperCase(Locale.ROOT));
        CountCode count = new CountCode(code.toLowerCase(Locale.ROOT).replace('-', '_'));
        List<CountCode> counts = house.rules().codes();
        if (finding.isPresent()) {
            explanation.print(finding.get());
        } else if (counts.contains(count)) {
            explanation.print(count);
        } else {
            screen.complain("explain.unknown", typed, String.join(", ", nearest(code, counts)));
            return ExitStatus.USAGE.code();
        }
        return ExitStatus.DONE.code();
    }

    /** People type {@code С002} with the Cyrillic letter and do not see it. */
    private static String withoutLookAlikes(String text) {
        StringBuilder latin = new StringBuilder();
        text.chars().forEach(letter -> {
            int place = CYRILLIC.indexOf(letter);
            latin.append(place < 0 ? (char) letter : LATIN.charAt(place));
        });
        return latin.toString();
    }

    private static List<String> nearest(String code, List<CountCode> counts) {
        boolean aboutFindings = code.length() <= FindingCode.F001.name().length() + 1;
        List<String> names = aboutFindings
                ? Arrays.stream(FindingCode.values()).map(FindingCode::name).toList()
                : counts.stream().map(CountCode::value).toList();
        String sought = aboutFindings ? code.toUpperCase(Locale.ROOT) : code.toLowerCase(Locale.ROOT);
        List<String> words = List.of(sought.split("[_\\W]+"));
        List<String> ofTheseWords = names.stream()
                .filter(name -> words.stream().allMatch(name::contains))
                .toList();
        return NearestName.few(sought, ofTheseWords.isEmpty() ? names : ofTheseWords, OFFERED);
    }
}
