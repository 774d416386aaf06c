package kz.esep.word;

import freemarker.core.ParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Hole;
import kz.esep.word.markup.Markup;
import kz.esep.word.media.PackagePlanner;

/** Compiles one part: find the tags, check each, match the blocks, settle their scopes, rewrite, write the FTL. */
final class PartCompiler {

    private final PartRole part;
    private final Faults faults;
    private final PartComplaints complaints;
    private final Markup markup;
    private final Element root;
    private final Around around;
    private final PartTags tags;
    private final boolean isSoundSoFar;
    private final FtlCodes codes;
    private Optional<CheckedTags> checked = Optional.empty();

    private PartCompiler(PartRole part, Markup markup, Around around, Faults faults) {
        this.part = part;
        this.markup = markup;
        this.root = markup.root();
        this.around = around;
        this.faults = faults;
        this.complaints = new PartComplaints(
                faults, part, FaultPlace.ofPart(part.entry(), around.names().of(part)));
        this.codes = part.isDocument() || part.isOfNotes() ? around.notes().codes() : new FtlCodes();
        int before = faults.count();
        this.tags = PartTags.find(part, root, around, complaints);
        this.isSoundSoFar = faults.count() == before;
        if (part.isOfNotes() && hasTags()) {
            around.notes().haveTags();
        }
    }

    /**
     * What a part is compiled with.
     *
     * @param planner plans what the document has beyond its template
     * @param lists how the template's lists are numbered
     * @param names what its parts are called
     * @param notes its foot- and endnotes
     * @param declared what its tags may name; unless that is known, nothing is held against it
     * @param language in which its functions answer
     */
    record Around(
            PackagePlanner planner,
            ListFormats lists,
            PartNames names,
            TemplateNotes notes,
            Optional<TemplateNames> declared,
            Language language) {}

    /** Reads the tags of {@code part}; those of all parts are read before the first one is compiled. */
    static PartCompiler of(PartRole part, Markup markup, Around around, Faults faults) {
        return new PartCompiler(part, markup, around, faults);
    }

    PartRole part() {
        return part;
    }

    private boolean hasTags() {
        return !tags.marks().isEmpty() || !tags.apart().isEmpty();
    }

    private boolean isMade() {
        return part.isOfNotes()
                ? around.notes().areMade()
                : hasTags() || (part.isDocument() && around.notes().needText());
    }

    /** Looks for all that is wrong with the part; the text comes before its notes. */
    void check() {
        int before = faults.count();
        Optional<CheckedTags> found = new TagChecks(tags, root, around, complaints).checked();
        checked = isSoundSoFar && faults.count() == before ? found : Optional.empty();
    }

    /** Moves the tags of a sound part to where they act; the text comes before its notes. */
    void rewrite() {
        if (checked.isPresent() && isMade()) {
            List<Element> notes = around.notes().referredTo(part);
            notes.forEach(this::enclose);
            rewrite(checked.get());
            notes.forEach(note -> NotesPart.leaveIdOpen(note, codes));
        }
    }

    /** The compiled part, or nothing when it is the same in every document or has faults; notes are rewritten before. */
    Optional<CompiledPart> compile() {
        return checked.isPresent() && isMade() ? template(FtlWriter.write(markup, codes)) : Optional.empty();
    }

    /** The part of notes, or nothing when it is the same in every document or has faults. */
    Optional<NotesPart> compileNotes() {
        if (checked.isEmpty() || !isMade()) {
            return Optional.empty();
        }
        Set<Element> taken = new LinkedHashSet<>(around.notes().referredTo(part));
        tags.marks().forEach(mark -> PartTags.note(mark.paragraph()).ifPresent(taken::add));
        return Optional.of(NotesPart.without(taken, part, markup, codes));
    }

    /** What may exist but once in a document must be made anew in a note that stands in a list as it must in the list itself. */
    private void enclose(Element note) {
        if (around.notes().isRepeated(note)) {
            FaultPlace place = complaints.whole();
            Hole begin = codes.hole(new Mark(-1, Tag.ofTurn(Tag.Kind.OPEN), note, place));
            note.first().ifPresentOrElse(first -> first.insertBefore(begin), () -> note.append(begin));
            note.append(codes.hole(new Mark(-1, Tag.ofTurn(Tag.Kind.CLOSE), note, place)));
        }
    }

    private void rewrite(CheckedTags checked) {
        PartRewriter rewriter = new PartRewriter(codes, checked.placements());
        if (part.isProperties()) {
            tags.paragraphs().forEach(rewriter::property);
        } else if (part.isChart()) {
            tags.paragraphs().forEach((title, own) -> rewriter.property(ChartTitle.gathered(title), own));
        } else {
            tags.languages().mark(root, tags::story);
            rewriter.rewrite(tags.paragraphs());
            new ColumnWriter(codes).write(checked.columns());
            new CellTags(codes).write(tags.marks());
            new Sections(codes).write(root, checked.blocks());
            Numbering.write(root, tags.marks(), codes, around.lists());
            MediaPlaceholders.rewrite(part, root, tags.attributes(), codes, around.planner());
            tags.links().forEach(link -> link.rewrite(part, codes, around.planner()));
            if (part.isDocument()) {
                around.notes().write(root);
            }
            Identities.keep(root, codes);
            Sound.keep(root, codes);
        }
    }

    private Optional<CompiledPart> template(FtlWriter.Ftl ftl) {
        try {
            return Optional.of(new CompiledPart(part, complaints.whole(), FreeMarker.compile(ftl.source(), part), ftl));
        } catch (ParseException e) {
            ftl.find(e.getColumnNumber())
                    .or(() -> tags.marks().stream().findFirst())
                    .ifPresent(mark ->
                            complaints.about(SyntaxCheck.unreadable(mark.tag().typed()), mark));
            return Optional.empty();
        }
    }
}
