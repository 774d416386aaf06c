package kz.esep.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object that another program wrote, those of objects within it as {@code outer.inner}; lists are passed over. */
public final class JsonFields {

    private JsonFields() {}

    /** The texts, numbers and truths of the object by name, as they are written; none where {@code bytes} are no object. */
    public static Optional<Map<String, String>> read(byte[] bytes) {
        Map<String, String> fields = new LinkedHashMap<>();
        Deque<String> outer = new ArrayDeque<>();
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            outer.push("");
            while (!outer.isEmpty()) {
                JsonToken token = json.nextToken();
                if (token == null) {
                    return Optional.empty();
                }
                switch (token) {
                    case START_OBJECT -> outer.push(String.valueOf(json.currentName()));
                    case END_OBJECT -> outer.pop();
                    case START_ARRAY -> json.skipChildren();
                    case FIELD_NAME, VALUE_NULL -> {}
                    default -> fields.put(name(outer, json.currentName()), json.getText());
                }
            }
            return Optional.of(fields);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String name(Deque<String> outer, String field) {
        List<String> steps = new ArrayList<>(outer);
        Collections.reverse(steps);
        steps.add(field);
        steps.remove(0); // the object itself has no name
        return String.join(".", steps);
    }
}
