package kz.esep.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.storage.StableZip;
import kz.esep.word.function.RegionNames;

/**
 * A Word document with FreeMarker tags, compiled once and rendered as often as wanted, by any number of threads.
 *
 * <p>Staff type the tags as plain text: {@code ${month.name}}, {@code [#if …]}, {@code [#list … as x]}. A block that
 * begins and ends in one paragraph acts within it; directives alone in their paragraphs repeat or leave out what lies
 * between and vanish; a block that begins and ends in cells of one row repeats the row; directives alone in a row
 * repeat the rows between. {@code [#row.list …]} and the like say what is meant: inline, paragraph, row, column, table,
 * section. {@code [#merge value]} and {@code [#span n]} merge cells, {@code [#restart]} and {@code [#continue]} number
 * lists.
 *
 * <pre>{@code
 * WordTemplate template = WordTemplate.compile("analysis.kk.docx", bytes);
 * byte[] docx = template.render(Map.of("month", Map.of("name", "қараша")));
 * }</pre>
 */
public final class WordTemplate {

    private final String name;
    private final Map<String, byte[]> entries;
    private final Map<String, CompiledPart> parts;
    private final Optional<NumberingPart> numbering;

    /** The largest number by which anything in the template is called. */
    private final int lastNumber = 99_999;

    private WordTemplate(String name, Map<String, byte[]> entries, Map<String, CompiledPart> parts) {
        this.name = name;
        this.entries = entries;
        this.parts = parts;
        this.numbering = NumberingPart.of(entries);
    }

    /**
     * Compiles {@code docx}, a Kazakh template as far as its functions are concerned.
     *
     * @see #compile(String, byte[], Language)
     */
    public static WordTemplate compile(String name, byte[] docx) {
        return compile(name, docx, Language.KK);
    }

    /**
     * Compiles {@code docx}.
     *
     * @param name what faults call the template; its file name as a rule
     * @param language in which its functions answer, but for blocks that say another
     * @throws TemplateFaultException with every fault of the template that can be seen without data
     */
    public static WordTemplate compile(String name, byte[] docx, Language language) {
        Faults faults = new Faults(name);
        Optional<WordPackage> opened = WordPackage.open(docx);
        if (opened.isEmpty()) {
            faults.add(TemplateFault.Kind.NOT_A_DOCUMENT, "", "", "", "the file is no Word document (DOCX)");
            faults.throwIfAny();
        }
        Map<String, byte[]> entries = opened.orElseThrow().entries();
        Map<String, CompiledPart> parts = new LinkedHashMap<>();
        ListFormats lists = ListFormats.of(entries);
        entries.forEach((entry, bytes) -> PartRole.of(entry)
                .flatMap(role -> PartCompiler.compile(role, bytes, lists, language, faults))
                .ifPresent(part -> parts.put(entry, part)));
        faults.throwIfAny();
        if (!parts.isEmpty()) {
            SettingsPart.letFieldsBeUpdated(entries);
        }
        return new WordTemplate(name, entries, parts);
    }

    /** The document for {@code model}, which speaks of no regions by their codes. */
    public byte[] render(Map<String, Object> model) {
        return render(model, RegionNames.none());
    }

    /**
     * The document for {@code model}: the same model, the same bytes.
     *
     * @param model maps, lists, strings, numbers and booleans, at any depth; names as the template uses them
     * @param regions where the functions about regions find their names
     * @throws TemplateFaultException with every name the model lacks and every value that could not be used
     */
    public byte[] render(Map<String, Object> model, RegionNames regions) {
        return rendered(model, regions).docx();
    }

    /** The same with what its author may want to know of it. */
    public Rendered rendered(Map<String, Object> model, RegionNames regions) {
        return rendered(model, regions, Limits.USUAL);
    }

    /** The same within other limits. */
    Rendered rendered(Map<String, Object> model, RegionNames regions, Limits limits) {
        try (Watch watch = new Watch(limits.time())) {
            int lastList = numbering.map(NumberingPart::last).orElse(0);
            return rendered(model, new RenderState(lastNumber, lastList, regions, limits, watch));
        }
    }

    private Rendered rendered(Map<String, Object> model, RenderState state) {
        Faults faults = new Faults(name);
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(docx)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                CompiledPart part = parts.get(entry.getKey());
                if (numbering.isPresent() && entry.getKey().equals(NumberingPart.ENTRY)) {
                    continue; // it is written when the lists that were begun anew are known
                }
                if (part == null) {
                    zip.write(entry.getKey(), entry.getValue());
                } else {
                    part.render(model, zip.begin(entry.getKey()), state, faults);
                    zip.end();
                }
            }
            if (numbering.isPresent()) {
                zip.write(
                        NumberingPart.ENTRY,
                        numbering.get().with(state.restarts().made()));
            }
        } catch (Limits.LimitException e) {
            faults.throwIfAny();
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be written into memory", e);
        }
        faults.throwIfAny();
        return new Rendered(docx.toByteArray(), state.dropped());
    }
}
