package kz.esep.word;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;
import kz.esep.word.fault.TemplateFaultException;
import kz.esep.word.markup.Markup;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;
import kz.esep.word.media.PackagePlanner;
import kz.esep.word.names.DeclaredNames;

/** Compiles the parts of a template: first the text, last those that are rendered in its midst, notes and charts. */
final class TemplateCompiler {

    private final WordPackage template;
    private final Faults faults;

    private TemplateCompiler(WordPackage template, Faults faults) {
        this.template = template;
        this.faults = faults;
    }

    /**
     * Compiles {@code template}.
     *
     * @throws TemplateFaultException with every fault that can be seen without data
     */
    static CompiledTemplate compile(
            WordPackage template, Language language, Optional<DeclaredNames> names, Faults faults) {
        return new TemplateCompiler(template, faults).compile(language, names);
    }

    private CompiledTemplate compile(Language language, Optional<DeclaredNames> names) {
        Map<String, byte[]> entries = template.entries();
        Map<PartRole, Markup> markups = markups();
        TakenIds taken = settle(markups);
        PackagePlanner planner = new PackagePlanner(entries);
        PartCompiler.Around around = new PartCompiler.Around(
                planner,
                ListFormats.of(template),
                PartNames.of(markups, planner.relations(template.parts().document())),
                TemplateNotes.of(markups),
                names.map(TemplateNames::new),
                language);
        List<PartCompiler> compilers = markups.entrySet().stream()
                .map(part -> PartCompiler.of(part.getKey(), part.getValue(), around, faults))
                .toList();
        compilers.forEach(PartCompiler::check);
        compilers.forEach(PartCompiler::rewrite);
        Map<String, CompiledPart> parts = new LinkedHashMap<>();
        Map<String, NotesPart> notes = new LinkedHashMap<>();
        for (PartCompiler compiler : compilers) {
            String entry = compiler.part().entry();
            if (compiler.part().isOfNotes()) {
                compiler.compileNotes().ifPresent(part -> notes.put(entry, part));
            } else {
                compiler.compile().ifPresent(part -> parts.put(entry, part));
            }
        }
        faults.throwIfAny();
        if (!parts.isEmpty()) {
            SettingsPart.letFieldsBeUpdated(template);
        }
        Map<String, String> charts = new HashMap<>();
        planner.charts().forEach(entry -> charts.put(entry, XmlBytes.decoded(requireNonNull(entries.get(entry)))));
        return new CompiledTemplate(parts, notes, NumberingPart.of(template), taken, planner.plan(), charts);
    }

    /** The parts in which tags are read, in the order in which they are compiled. */
    private Map<PartRole, Markup> markups() {
        Map<PartRole, Markup> markups = new LinkedHashMap<>();
        template.parts().roles().values().stream()
                .sorted(Comparator.comparing(TemplateCompiler::turn))
                .forEach(role -> markup(role).ifPresent(markup -> markups.put(role, markup)));
        return markups;
    }

    /** What the tags of notes and of charts' titles may name depends on the text they stand in. */
    private static int turn(PartRole role) {
        if (role.isChart()) {
            return 3;
        }
        return role.isDocument() ? 0 : role.isOfNotes() ? 2 : 1;
    }

    private Optional<Markup> markup(PartRole part) {
        byte[] xml = requireNonNull(template.entries().get(part.entry()));
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

    /** Takes marks of an annotated copy off and lets no two drawings bear one number, in parts without tags, too. */
    private TakenIds settle(Map<PartRole, Markup> markups) {
        Map<PartRole, String> before = new HashMap<>();
        markups.forEach((role, markup) -> before.put(role, markup.toString()));
        OwnMarks.takeOff(markups.values(), template);
        TakenIds taken = TakenIds.in(markups.values());
        markups.forEach((role, markup) -> {
            String settled = markup.toString();
            if (!settled.equals(before.get(role))) {
                template.entries().put(role.entry(), settled.getBytes(StandardCharsets.UTF_8));
            }
        });
        return taken;
    }
}
