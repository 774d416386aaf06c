package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.storage.PackedEntry;
import kz.esep.storage.StableZip;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;
import kz.esep.word.fault.TemplateFault;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.function.RegionNames;
import kz.esep.word.names.DeclaredNames;

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

    /** A third of the time the usual level takes, for a file that is a few per cent larger (decision 3). */
    private static final int PACKING = 3;

    private final String name;
    private final String document;
    private final CompiledTemplate compiled;
    private final List<TemplateFault> suspected;

    /** The entries that are the same in every document, packed once. */
    private final Map<String, PackedEntry> same;

    private WordTemplate(String name, String document, CompiledTemplate compiled, List<TemplateFault> suspected) {
        this.name = name;
        this.document = document;
        this.compiled = compiled;
        this.suspected = List.copyOf(suspected);
        this.same = same(compiled);
    }

    private static Map<String, PackedEntry> same(CompiledTemplate compiled) {
        Map<String, byte[]> kept = compiled.plan().kept();
        Map<String, PackedEntry> same = new HashMap<>(kept.size() * 2);
        kept.forEach((entry, bytes) -> {
            if (!compiled.isMade(entry)) {
                same.put(entry, PackedEntry.of(entry, bytes));
            }
        });
        return same;
    }

    /**
     * Compiles {@code docx}, a Kazakh template as far as its functions are concerned.
     *
     * @see #compile(String, byte[], Language, Optional)
     */
    public static WordTemplate compile(String name, byte[] docx) {
        return compile(name, docx, Language.KK);
    }

    /** The same without names it could be held against. */
    static WordTemplate compile(String name, byte[] docx, Language language) {
        return compile(name, docx, language, Optional.empty());
    }

    /**
     * Compiles {@code docx}.
     *
     * @param name what faults call the template; its file name as a rule
     * @param language in which its functions answer, but for blocks that say another
     * @param names what its tags may name
     * @throws TemplateFaultException with every fault of the template that can be seen without data
     */
    public static WordTemplate compile(String name, byte[] docx, Language language, Optional<DeclaredNames> names) {
        Optional<WordPackage> opened = WordPackage.open(docx);
        Faults faults = new Faults(
                name, opened.map(template -> template.parts().document()).orElse(""));
        if (opened.isEmpty()) {
            faults.add(
                    FaultPlace.ofPart("", new Bilingual("файл түгел", "весь файл")),
                    Complaint.of(Remark.NOT_DOCX),
                    Optional.empty());
            faults.throwIfAny();
        }
        CompiledTemplate compiled = TemplateCompiler.compile(opened.orElseThrow(), language, names, faults);
        return new WordTemplate(name, opened.get().parts().document(), compiled, faults.suspected());
    }

    /** What in the template looks like a tag and is none, in order: worth a look, and no fault. */
    public List<TemplateFault> suspected() {
        return suspected;
    }

    /** The document for {@code model}, which speaks of no regions by their codes. */
    public byte[] render(Map<String, Object> model) {
        return render(model, RegionNames.none());
    }

    /**
     * The document for {@code model}: the same model, the same bytes.
     *
     * @param model maps, lists, strings, numbers and booleans, pictures and data of charts, at any depth; names as the
     *     template uses them
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
        Faults faults = new Faults(name, document);
        try (Watch watch = new Watch(limits.time())) {
            return rendered(model, new RenderState(compiled, regions, limits, watch, faults), faults);
        }
    }

    private Rendered rendered(Map<String, Object> model, RenderState state, Faults faults) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(docx, PACKING)) {
            for (String entry : compiled.plan().kept().keySet()) {
                PackedEntry packed = same.get(entry);
                if (packed != null) {
                    zip.write(packed);
                } else if (!compiled.isWrittenLast(entry)) {
                    requireNonNull(compiled.parts().get(entry)).render(model, zip.begin(entry), state, faults);
                    zip.end();
                }
            }
            if (compiled.numbering().isPresent()) {
                NumberingPart numbering = compiled.numbering().get();
                zip.write(numbering.entry(), numbering.with(state.restarts().made()));
            }
            for (String entry : compiled.notes().keySet()) {
                zip.write(entry, state.notes().part(entry));
            }
            state.made().write(zip);
        } catch (Limits.LimitException e) {
            faults.throwIfAny();
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be written into memory", e);
        }
        faults.throwIfAny();
        return new Rendered(docx.toByteArray(), state.dropped());
    }
}
