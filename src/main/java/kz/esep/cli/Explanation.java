package kz.esep.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.finding.FindingCode;
import kz.esep.finding.FindingSentences;
import kz.esep.finding.Severity;
import kz.esep.form.Sheet;
import kz.esep.hearings.CountCode;
import kz.esep.hearings.RuleLine;
import kz.esep.hearings.RuleSet;
import kz.esep.hearings.TermInWords;
import kz.esep.language.OfficialDate;
import kz.esep.reference.Severities;
import kz.esep.reference.Validity;

/** Says what a code means, in the language of the screen. */
final class Explanation {

    private final Screen screen;
    private final House house;
    private final FindingSentences sentences;

    Explanation(Screen screen, House house) {
        this.screen = screen;
        this.house = house;
        this.sentences = FindingSentences.in(screen.language());
    }

    /** A finding: what is wrong, how to mend it, an example, how much it weighs and since when. */
    void print(FindingCode code) {
        screen.say("explain.code", code, code.area().title(screen.language()));
        screen.say("explain.message", sentences.message(code));
        screen.say("explain.mend", sentences.mend(code));
        screen.say("explain.example", sentences.example(code));
        screen.say("explain.weight", effect(code.severity()));
        for (Severities.Change change : house.severities().of(code)) {
            screen.say("explain.changed", shown(change.validity()), effect(change.severity()), change.source());
        }
        if (!code.isChangeable()) {
            screen.say("explain.fixed");
        }
    }

    /** A count: what is counted and on which ground, by rule set and time. */
    void print(CountCode code) {
        screen.say("explain.count", code, house.labels().label(screen.language(), code));
        boolean ruled = false;
        for (RuleSet set : house.rules().all()) {
            for (RuleLine line : set.lines()) {
                if (line.code().equals(code)) {
                    print(set, line);
                    ruled = true;
                }
            }
        }
        screen.say(
                "explain.example",
                screen.messages().find("explain.example." + code).orElse("–"));
        if (ruled) {
            screen.say("explain.mend", screen.messages().text("explain.mend.count"));
        }
    }

    private void print(RuleSet set, RuleLine line) {
        RuleLine.Texts texts = line.texts(screen.language());
        screen.say("explain.set", set.names(screen.language()).name(), shown(line.validity()));
        screen.say("explain.message", texts.sentence());
        Sheet sheet = house.form().getSheet(line.document().sheet());
        TermInWords.of(line.rule(), sheet, screen.language()).ifPresent(term -> screen.say("explain.term", term));
        String point = texts.citation().isEmpty() ? screen.messages().text("explain.nopoint") : texts.citation();
        screen.say("explain.ground", set.names(screen.language()).act(), point);
        screen.say(line.counted() ? "explain.violation" : "explain.warning");
    }

    private String effect(Severity severity) {
        return screen.messages().text("severity." + severity) + " – "
                + screen.messages().text("effect." + severity);
    }

    private String shown(Validity validity) {
        String from = day(validity, Validity::from, "explain.from");
        String to = day(validity, Validity::to, "explain.to");
        List<String> both =
                List.of(from, to).stream().filter(part -> !part.isEmpty()).toList();
        return both.isEmpty() ? screen.messages().text("explain.always") : String.join(" ", both);
    }

    private String day(Validity validity, Function<Validity, Optional<LocalDate>> side, String key) {
        return side.apply(validity)
                .map(date -> screen.messages().text(key, OfficialDate.inDigits(date)))
                .orElse("");
    }
}
