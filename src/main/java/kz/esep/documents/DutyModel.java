package kz.esep.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.feedback.DutyRecord;
import kz.esep.feedback.DutyRecord.State;
import kz.esep.feedback.FeedbackDuty;
import kz.esep.language.Language;

/** The duties of bodies over time, as templates see them. */
final class DutyModel {

    private DutyModel() {}

    /** Each duty with the bodies that kept or missed it. */
    static List<Map<String, Object>> ofAll(Language language, List<DutyRecord> records) {
        Map<FeedbackDuty, List<DutyRecord>> byDuty = new LinkedHashMap<>();
        records.forEach(record ->
                byDuty.computeIfAbsent(record.duty(), duty -> new ArrayList<>()).add(record));
        List<Map<String, Object>> duties = new ArrayList<>();
        byDuty.values().forEach(own -> duties.add(of(language, own)));
        return duties;
    }

    private static Map<String, Object> of(Language language, List<DutyRecord> records) {
        Map<String, Object> model = named(language, records.get(0));
        for (State state : State.values()) {
            List<String> bodies = records.stream()
                    .filter(record -> record.state() == state)
                    .map(record -> record.body().name().in(language))
                    .toList();
            model.put(state.code(), bodies.size());
            model.put(state.code() + "_bodies", String.join("; ", bodies));
        }
        return model;
    }

    /** The duties of the body of {@code key}, each with its state. */
    static List<Map<String, Object>> ofBody(Language language, List<DutyRecord> records, String key) {
        List<Map<String, Object>> duties = new ArrayList<>();
        for (DutyRecord record : records) {
            if (record.body().key().equals(key)) {
                Map<String, Object> model = named(language, record);
                model.put("state", record.state().code());
                model.put("months_reported", record.reported().size());
                duties.add(model);
            }
        }
        return duties;
    }

    private static Map<String, Object> named(Language language, DutyRecord record) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("code", record.duty().kind().code());
        model.put("label", record.duty().label().in(language));
        model.put("citation", record.duty().citation().in(language));
        model.put("period", PeriodNames.name(language, record.period()));
        model.put("months", record.period().length().months());
        return model;
    }
}
