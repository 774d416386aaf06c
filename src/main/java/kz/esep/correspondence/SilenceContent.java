package kz.esep.correspondence;

import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;

/** What is known of an office of which nothing usable came: how many files it sent all the same. */
record SilenceContent(MonthLedger ledger, RegionCode region) implements LetterContent {

    @Override
    public Map<String, Object> shared() {
        return Map.of("received", received());
    }

    @Override
    public LetterFacts facts() {
        return new LetterFacts(List.of(String.valueOf(received())), List.of());
    }

    private int received() {
        return (int) ledger.received().stream()
                .filter(submission ->
                        submission.identity().region().filter(region::equals).isPresent())
                .count();
    }

    @Override
    public Map<String, Object> half(Language language) {
        return Map.of();
    }
}
