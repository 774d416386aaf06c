package kz.esep.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values as JSON for other programs: maps become objects in their order, lists arrays, numbers and yes/no themselves, an
 * empty optional null, everything else text.
 *
 * <pre>{@code
 * String json = JsonText.of(List.of(Map.of("file", "KZ-19.xlsx")));
 * }</pre>
 */
public final class JsonText {

    private JsonText() {}

    /** {@code value} in one line, without a line feed. */
    public static String line(Map<String, ?> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** {@code value} with an indented line for each field, and a line feed at the end. */
    public static String of(List<?> value) {
        return indented(value);
    }

    /** The same of one object. */
    public static String of(Map<String, ?> value) {
        return indented(value);
    }

    private static String indented(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            json.setPrettyPrinter(printer);
            write(value, json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                write(one, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean answer) {
            json.writeBoolean(answer);
        } else if (value instanceof Optional<?> optional) {
            writeIfPresent(optional, json);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void writeIfPresent(Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            write(value.get(), json);
        } else {
            json.writeNull();
        }
    }
}
