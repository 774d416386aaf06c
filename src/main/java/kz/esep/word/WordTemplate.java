package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.storage.StableZip;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;
import kz.esep.word.media.MadeParts;
import kz.esep.word.media.PackagePlan;
import kz.esep.word.media.PackagePlanner;

/**
 * A Word document with FreeMarker tags, compiled once and rendered as often as wanted, by any number of threads.
 *
 * <p>Staff type the tags as plain text: {@code ${month.name}}, {@code [#if …]}, {@code [#list … as x]}. A block that
 * begins and ends in one paragraph acts within it; directives alone in their paragraphs repeat or leave out what lies
 * between and vanish; a block that begins and ends in cells of one row repeats the row; directives alone in a row
 * repeat the rows between.
 *
 * <pre>{@code
 * WordTemplate template = WordTemplate.compile("analysis.kk.docx", bytes);
 * byte[] docx = template.render(Map.of("month", Map.of("name", "қараша")));
 * }</pre>
 */
public final class WordTemplate {

    private final String name;
    private final Map<String, CompiledPart> parts;
    private final TakenIds taken;
    private final PackagePlan plan;
    private final Map<String, String> charts;

    private WordTemplate(
            String name,
            Map<String, CompiledPart> parts,
            TakenIds taken,
            PackagePlan plan,
            Map<String, String> charts) {
        this.name = name;
        this.parts = parts;
        this.taken = taken;
        this.plan = plan;
        this.charts = charts;
    }

    /**
     * Compiles {@code docx}.
     *
     * @param name what faults call the template; its file name as a rule
     * @throws TemplateFaultException with every fault of the template that can be seen without data
     */
    public static WordTemplate compile(String name, byte[] docx) {
        Faults faults = new Faults(name);
        Optional<WordPackage> opened = WordPackage.open(docx);
        if (opened.isEmpty()) {
            faults.add(TemplateFault.Kind.NOT_A_DOCUMENT, "", "", "", "the file is no Word document (DOCX)");
            faults.throwIfAny();
        }
        return compile(name, opened.orElseThrow().entries(), faults);
    }

    private static WordTemplate compile(String name, Map<String, byte[]> entries, Faults faults) {
        Map<PartRole, Markup> markups = new LinkedHashMap<>();
        entries.forEach((entry, bytes) -> PartRole.of(entry)
                .ifPresent(role -> markup(role, bytes, faults).ifPresent(markup -> markups.put(role, markup))));
        Map<PartRole, String> before = new HashMap<>();
        markups.forEach((role, markup) -> before.put(role, markup.toString()));
        TakenIds taken = TakenIds.in(markups.values());
        PackagePlanner planner = new PackagePlanner(entries);
        Map<String, CompiledPart> parts = new LinkedHashMap<>();
        markups.forEach((role, markup) -> {
            String renumbered = markup.toString();
            if (!renumbered.equals(before.get(role))) {
                entries.put(role.entry(), renumbered.getBytes(StandardCharsets.UTF_8));
            }
            PartCompiler.compile(role, markup, planner, faults).ifPresent(part -> parts.put(role.entry(), part));
        });
        faults.throwIfAny();
        Map<String, String> charts = new HashMap<>();
        planner.charts().forEach(entry -> charts.put(entry, XmlBytes.decoded(requireNonNull(entries.get(entry)))));
        return new WordTemplate(name, parts, taken, planner.plan(), charts);
    }

    private static Optional<Markup> markup(PartRole part, byte[] xml, Faults faults) {
        try {
            return Optional.of(MarkupReader.read(XmlBytes.decoded(xml)));
        } catch (MarkupException e) {
            faults.add(TemplateFault.Kind.NOT_A_DOCUMENT, part.words(), "", "", "no sound XML: " + e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * The document for {@code model}: the same model, the same bytes.
     *
     * @param model maps, lists, strings, numbers and booleans, pictures and data of charts, at any depth; names as the template uses them
     * @throws TemplateFaultException with every name the model lacks and every value that could not be used
     */
    public byte[] render(Map<String, Object> model) {
        Faults faults = new Faults(name);
        MadeParts made = new MadeParts(plan);
        RenderState state = new RenderState(taken, made, new Charts(parts, charts, faults));
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(docx)) {
            for (Map.Entry<String, byte[]> entry : plan.kept().entrySet()) {
                CompiledPart part = parts.get(entry.getKey());
                if (part == null) {
                    zip.write(entry.getKey(), entry.getValue());
                } else {
                    part.render(model, zip.begin(entry.getKey()), state, faults);
                    zip.end();
                }
            }
            made.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be written into memory", e);
        }
        faults.throwIfAny();
        return docx.toByteArray();
    }
}
