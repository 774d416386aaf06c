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
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a revision holds. It bears no clock time: the same files give the same manifest.
 *
 * @param month the month; none of imported figures
 * @param revision from 1
 * @param asOf the as-of date of the figures; none of imported ones
 * @param program the version of Esep that wrote it
 * @param previous the SHA-256 of the manifest of the revision before; empty for the first
 * @param files the SHA-256 of each file by its path
 */
record Manifest(
        Optional<YearMonth> month,
        int revision,
        Optional<LocalDate> asOf,
        String program,
        Optional<String> previous,
        NavigableMap<String, String> files) {

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            printer.indentObjectsWith(lines);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            if (month.isPresent()) {
                json.writeStringField("month", month.get().toString());
            }
            json.writeNumberField("revision", revision);
            if (asOf.isPresent()) {
                json.writeStringField("as_of", asOf.get().toString());
            }
            json.writeStringField("program", program);
            json.writeStringField("previous", previous.orElse(""));
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, String> file : files.entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /** Reads a manifest; one that is damaged is an exception, for nobody but the disk changes it. */
    static Manifest read(byte[] bytes) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        NavigableMap<String, String> files = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            boolean inFiles = false;
            String name = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> name = json.currentName();
                    case START_OBJECT -> inFiles = name.equals("files");
                    case END_OBJECT -> inFiles = false;
                    default -> (inFiles ? files : fields).put(name, json.getText());
                }
            }
        }
        try {
            return new Manifest(
                    Optional.ofNullable(fields.get("month")).map(YearMonth::parse),
                    Integer.parseInt(fields.getOrDefault("revision", "")),
                    Optional.ofNullable(fields.get("as_of")).map(LocalDate::parse),
                    fields.getOrDefault("program", ""),
                    Optional.of(fields.getOrDefault("previous", "")).filter(sum -> !sum.isEmpty()),
                    files);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IOException("The manifest of a revision is damaged", e);
        }
    }
}
