package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;
import kz.esep.word.media.MadeParts;
import kz.esep.word.media.PackagePlan;
import kz.esep.word.media.PackagePlanner;
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
    private final Map<String, CompiledPart> parts;
    private final TakenIds taken;
    private final PackagePlan plan;
    private final Map<String, String> charts;
    private final Optional<NumberingPart> numbering;
    private final List<TemplateFault> suspected;

    /** The entries that are the same in every document, packed once. */
    private final Map<String, PackedEntry> same;

    private WordTemplate(
            String name,
            WordPackage template,
            Map<String, CompiledPart> parts,
            TakenIds taken,
            PackagePlan plan,
            Map<String, String> charts,
            List<TemplateFault> suspected) {
        this.name = name;
        this.document = template.parts().document();
        this.suspected = List.copyOf(suspected);
        this.parts = parts;
        this.taken = taken;
        this.plan = plan;
        this.charts = charts;
        this.numbering = NumberingPart.of(template);
        this.same = same();
    }

    private Map<String, PackedEntry> same() {
        Map<String, PackedEntry> same = new HashMap<>(plan.kept().size() * 2);
        plan.kept().forEach((entry, bytes) -> {
            if (!parts.containsKey(entry) && !isOfLists(entry)) {
                same.put(entry, PackedEntry.of(entry, bytes));
            }
        });
        return same;
    }

    /** Whether it is written when the lists that were begun anew are known. */
    private boolean isOfLists(String entry) {
        return numbering.filter(lists -> lists.entry().equals(entry)).isPresent();
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
        return compile(name, opened.orElseThrow(), language, names, faults);
    }

    private static WordTemplate compile(
            String name, WordPackage template, Language language, Optional<DeclaredNames> names, Faults faults) {
        Map<String, byte[]> entries = template.entries();
        Map<PartRole, Markup> markups = new LinkedHashMap<>();
        template.parts()
                .roles()
                .forEach((entry, role) -> markup(role, requireNonNull(entries.get(entry)), faults)
                        .ifPresent(markup -> markups.put(role, markup)));
        Map<PartRole, String> before = new HashMap<>();
        markups.forEach((role, markup) -> before.put(role, markup.toString()));
        OwnMarks.takeOff(markups.values(), template);
        TakenIds taken = TakenIds.in(markups.values());
        PackagePlanner planner = new PackagePlanner(entries);
        PartCompiler.Around around = new PartCompiler.Around(
                planner,
                ListFormats.of(template),
                PartNames.of(text(markups), planner.relations(template.parts().document())),
                names.map(TemplateNames::new),
                language);
        Map<String, CompiledPart> parts = new LinkedHashMap<>();
        chartsLast(markups).forEach((role, markup) -> {
            String renumbered = markup.toString();
            if (!renumbered.equals(before.get(role))) {
                entries.put(role.entry(), renumbered.getBytes(StandardCharsets.UTF_8));
            }
            PartCompiler.compile(role, markup, around, faults).ifPresent(part -> parts.put(role.entry(), part));
        });
        faults.throwIfAny();
        if (!parts.isEmpty()) {
            SettingsPart.letFieldsBeUpdated(template);
        }
        Map<String, String> charts = new HashMap<>();
        planner.charts().forEach(entry -> charts.put(entry, XmlBytes.decoded(requireNonNull(entries.get(entry)))));
        return new WordTemplate(name, template, parts, taken, planner.plan(), charts, faults.suspected());
    }

    /** What a chart's title may name depends on the part it stands in. */
    private static Map<PartRole, Markup> chartsLast(Map<PartRole, Markup> markups) {
        Map<PartRole, Markup> ordered = new LinkedHashMap<>();
        Stream.of(false, true)
                .forEach(chart -> markups.forEach((role, markup) -> {
                    if (role.isChart() == chart) {
                        ordered.put(role, markup);
                    }
                }));
        return ordered;
    }

    private static Optional<Element> text(Map<PartRole, Markup> markups) {
        return markups.entrySet().stream()
                .filter(part -> part.getKey().isDocument())
                .map(part -> part.getValue().root())
                .findFirst();
    }

    private static Optional<Markup> markup(PartRole part, byte[] xml, Faults faults) {
        try {
            return Optional.of(MarkupReader.read(XmlBytes.decoded(xml)));
        } catch (MarkupException e) {
            faults.add(
                    FaultPlace.ofPart(part.entry(), part.name()),
                    Complaint.of(Remark.UNSOUND_XML).with("detail", String.valueOf(e.getMessage())),
                    Optional.empty());
            return Optional.empty();
        }
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
        MadeParts made = new MadeParts(plan);
        Charts used = new Charts(parts, charts, faults);
        int lastList = numbering.map(NumberingPart::last).orElse(0);
        try (Watch watch = new Watch(limits.time())) {
            return rendered(model, new RenderState(taken, made, used, lastList, regions, limits, watch), faults);
        }
    }

    private Rendered rendered(Map<String, Object> model, RenderState state, Faults faults) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (StableZip zip = new StableZip(docx, PACKING)) {
            for (String entry : plan.kept().keySet()) {
                PackedEntry packed = same.get(entry);
                if (packed != null) {
                    zip.write(packed);
                } else if (!isOfLists(entry)) {
                    requireNonNull(parts.get(entry)).render(model, zip.begin(entry), state, faults);
                    zip.end();
                }
            }
            if (numbering.isPresent()) {
                zip.write(
                        numbering.get().entry(),
                        numbering.get().with(state.restarts().made()));
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
