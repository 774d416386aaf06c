package kz.esep.word;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.word.media.ChartData;
import kz.esep.word.media.Picture;

/**
 * Data for templates, from JSON. <code>{"$picture": "text"}</code> is a picture with that description, <code>{"$chart": {"a": 1}}</code>
 * are the data of a chart.
 */
final class JsonModel {

    private JsonModel() {}

    static Map<String, Object> read(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return object(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static Object made(Map<String, Object> object) {
        if (object.get("$picture") instanceof String text) {
            return Picture.read(Drawings.picture("png", 200, 100, Color.RED), text)
                    .orElseThrow();
        }
        if (object.get("$chart") instanceof Map<?, ?> chart) {
            List<String> categories =
                    chart.keySet().stream().map(String::valueOf).toList();
            long[] numbers =
                    chart.values().stream().mapToLong(value -> (Long) value).toArray();
            return new ChartData("", categories, List.of(ChartData.Series.of("Саны", numbers)));
        }
        return object;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> made(object(parser));
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> parser.getText();
        };
    }
}
