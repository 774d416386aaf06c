package kz.esep.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a revision holds. It bears no clock time: the same files under the same circumstances give the same manifest.
 *
 * @param month the month; none of imported figures
 * @param revision from 1
 * @param program the version of Esep that wrote it
 * @param previous the SHA-256 of the manifest of the revision before; empty for the first
 * @param circumstances what it rests on besides
 * @param reasons why it came: with each cause what it is about
 * @param files the SHA-256 of each file by its path
 * @param isChained whether the archive had a chain when it was written
 */
record Manifest(
        Optional<YearMonth> month,
        int revision,
        String program,
        Optional<String> previous,
        Circumstances circumstances,
        Map<Cause, String> reasons,
        NavigableMap<String, String> files,
        boolean isChained) {

    private static final String FORMAT = "2";

    /** The same with the reasons why it came. */
    Manifest because(Map<Cause, String> causes) {
        return new Manifest(month, revision, program, previous, circumstances, causes, files, isChained);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            printer.indentObjectsWith(lines);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            write(json, "month", month);
            json.writeNumberField("revision", revision);
            write(json, "as_of", circumstances.asOf());
            write(json, "letters_dated", circumstances.lettersDated());
            json.writeStringField("program", program);
            json.writeStringField("previous", previous.orElse(""));
            Map<String, String> causes = new TreeMap<>();
            reasons.forEach((cause, about) -> causes.put(cause.code(), about));
            write(json, "reasons", causes);
            write(json, "earlier_months", circumstances.earlierMonths());
            write(json, "offices", circumstances.offices());
            write(json, "copies", circumstances.copies());
            write(json, "received_as", circumstances.receivedAs());
            write(json, "not_kept", circumstances.notKept());
            write(json, "files", files);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    private static void write(JsonGenerator json, String name, Map<String, String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    /** Reads a manifest; one that is damaged is an exception, for nobody but the disk changes it. */
    static Manifest read(byte[] bytes) throws IOException {
        Map<String, Map<String, String>> objects = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            String object = "";
            String name = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> name = json.currentName();
                    case START_OBJECT -> object = name;
                    case END_OBJECT -> object = "";
                    default ->
                        objects.computeIfAbsent(object, key -> new TreeMap<>()).put(name, json.getText());
                }
            }
        }
        try {
            return of(objects);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("The manifest of a revision is damaged", e);
        }
    }

    private static Manifest of(Map<String, Map<String, String>> objects) {
        Map<String, String> fields = objects.getOrDefault("", Map.of());
        Map<Cause, String> reasons = new EnumMap<>(Cause.class);
        objects.getOrDefault("reasons", Map.of()).forEach((cause, about) -> reasons.put(Cause.of(cause), about));
        return new Manifest(
                Optional.ofNullable(fields.get("month")).map(YearMonth::parse),
                Integer.parseInt(fields.getOrDefault("revision", "")),
                fields.getOrDefault("program", ""),
                Optional.of(fields.getOrDefault("previous", "")).filter(sum -> !sum.isEmpty()),
                new Circumstances(
                        Optional.ofNullable(fields.get("as_of")).map(LocalDate::parse),
                        Optional.ofNullable(fields.get("letters_dated")).map(LocalDate::parse),
                        objects.getOrDefault("earlier_months", Map.of()),
                        objects.getOrDefault("offices", Map.of()),
                        objects.getOrDefault("copies", Map.of()),
                        objects.getOrDefault("received_as", Map.of()),
                        objects.getOrDefault("not_kept", Map.of())),
                reasons,
                new TreeMap<>(objects.getOrDefault("files", Map.of())),
                fields.containsKey("format"));
    }
}
