package kz.esep.correspondence;

import java.util.Map;
import kz.esep.language.Language;
import kz.esep.ledger.MonthLedger;
import kz.esep.reference.RegionCode;

/** What is known of an office of which nothing usable came: how many files it sent all the same. */
record SilenceContent(MonthLedger ledger, RegionCode region) implements LetterContent {

    @Override
    public Map<String, Object> shared() {
        long received = ledger.received().stream()
                .filter(submission ->
                        submission.identity().region().filter(region::equals).isPresent())
                .count();
        return Map.of("received", (int) received);
    }

    @Override
    public Map<String, Object> half(Language language) {
        return Map.of();
    }
}
