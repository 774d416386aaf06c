package kz.esep.word;

import static java.util.Objects.requireNonNull;

import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The foot- and endnotes of one document, made while its text is rendered, in the order of their references. */
final class MadeNotes {

    private final Map<String, NotesPart> parts;
    private final Map<String, List<byte[]>> made = new HashMap<>();
    private final Map<String, PartMemory> memories = new HashMap<>();

    /** @param parts those that the notes stand in, by their entries */
    MadeNotes(Map<String, NotesPart> parts) {
        this.parts = parts;
    }

    /** Makes a note of the part {@code entry} while {@code text} is rendered, and tells its id. */
    String make(String entry, TemplateDirectiveBody note, PartWriter text) throws TemplateException, IOException {
        NotesPart part = requireNonNull(parts.get(entry));
        List<byte[]> notes = made.computeIfAbsent(entry, any -> new ArrayList<>());
        PartMemory memory = memories.computeIfAbsent(entry, any -> new PartMemory());
        int id = part.last() + notes.size() + 1;
        NotesPart.give(id, memory);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PartWriter out = text.ofNote(written, part.role(), memory);
        note.render(out);
        out.finish();
        notes.add(written.toByteArray());
        return String.valueOf(id);
    }

    /** The part {@code entry} with the notes made. */
    byte[] part(String entry) {
        return requireNonNull(parts.get(entry)).gap().with(made.getOrDefault(entry, List.of()));
    }
}
