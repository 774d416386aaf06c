package kz.esep.word;

import freemarker.core.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Markup;
import kz.esep.word.media.PackagePlanner;

/** Compiles one part: find the tags, check each, match the blocks, settle their scopes, rewrite, write the FTL. */
final class PartCompiler {

    /** How many blocks may be open within one another; FreeMarker, which reads them so, has no bound but its stack. */
    private static final int MOST_OPEN = 64;

    private final PartRole part;
    private final Faults faults;
    private final PartComplaints complaints;
    private final Element root;
    private final Around around;

    private PartCompiler(PartRole part, Element root, Around around, Faults faults) {
        this.part = part;
        this.root = root;
        this.around = around;
        this.faults = faults;
        this.complaints = new PartComplaints(
                faults, part, FaultPlace.ofPart(part.entry(), around.names().of(part)));
    }

    /**
     * What a part is compiled with.
     *
     * @param planner plans what the document has beyond its template
     * @param lists how the template's lists are numbered
     * @param names what its parts are called
     * @param declared what its tags may name; unless that is known, nothing is held against it
     * @param language in which its functions answer
     */
    record Around(
            PackagePlanner planner,
            ListFormats lists,
            PartNames names,
            Optional<TemplateNames> declared,
            Language language) {}

    /** The compiled part, or nothing when it has no tags or has faults. */
    static Optional<CompiledPart> compile(PartRole part, Markup markup, Around around, Faults faults) {
        return new PartCompiler(part, markup.root(), around, faults).compile(markup);
    }

    private Optional<CompiledPart> compile(Markup markup) {
        int before = faults.count();
        PartTags tags = PartTags.find(part, root, around, complaints);
        List<Mark> marks = tags.marks();
        List<Mark> apart = tags.apart();
        List<Mark> inOrder = TagOrder.of(root, marks, apart);
        Optional<Mark> tooDeep = tooDeep(inOrder);
        if (tooDeep.isPresent()) {
            complaints.about(
                    Complaint.of(Remark.BLOCKS_TOO_DEEP).with("most", String.valueOf(MOST_OPEN)), tooDeep.get());
            return Optional.empty();
        }
        Scopes scopes = Scopes.of(part, marks);
        PartBlocks matched = PartBlocks.of(tags, scopes, complaints);
        List<Block> blocks = matched.ofText();
        Set<Mark> unread = SyntaxCheck.check(inOrder, matched, complaints);
        around.declared()
                .ifPresent(names -> new NamesOfTags(
                                names.of(part),
                                MediaPlaceholders.kinds(root, tags.attributes(), part, around.planner()),
                                complaints)
                        .check(inOrder, matched, unread));
        Map<Integer, Placement> placements = scopes.resolve(marks, blocks, complaints);
        List<ColumnTable> columns = ColumnTable.among(blocks, complaints);
        Loopholes.check(inOrder, unread, complaints);
        CellTags.check(marks, complaints);
        Numbering.check(marks, around.lists(), complaints);
        MediaPlaceholders.check(root, tags.attributes(), around.planner(), complaints);
        tags.links().forEach(link -> link.check(complaints));
        if (faults.count() > before || (marks.isEmpty() && apart.isEmpty())) {
            return Optional.empty();
        }
        FtlCodes codes = new FtlCodes();
        PartRewriter rewriter = new PartRewriter(codes, placements);
        if (part.isProperties()) {
            tags.paragraphs().forEach(rewriter::property);
        } else if (part.isChart()) {
            tags.paragraphs().forEach((title, own) -> rewriter.property(ChartTitle.gathered(title), own));
        } else {
            tags.languages().mark(root, tags::story);
            rewriter.rewrite(tags.paragraphs());
            new ColumnWriter(codes).write(columns);
            new CellTags(codes).write(marks);
            new Sections(codes).write(root, blocks);
            Numbering.write(root, marks, codes, around.lists());
            MediaPlaceholders.rewrite(part, root, tags.attributes(), codes, around.planner());
            tags.links().forEach(link -> link.rewrite(part, codes, around.planner()));
            Identities.keep(root, codes);
            Sound.keep(root, codes);
        }
        return template(FtlWriter.write(markup, codes), inOrder);
    }

    /** The first of {@code marks} that opens a block within too many others. */
    private static Optional<Mark> tooDeep(List<Mark> marks) {
        int open = 0;
        for (Mark mark : marks) {
            open = Math.max(0, open + mark.tag().step());
            if (open > MOST_OPEN) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private Optional<CompiledPart> template(FtlWriter.Ftl ftl, List<Mark> marks) {
        try {
            return Optional.of(new CompiledPart(part, complaints.whole(), FreeMarker.compile(ftl.source(), part), ftl));
        } catch (ParseException e) {
            Mark mark = ftl.find(e.getColumnNumber()).orElse(marks.get(0));
            complaints.about(SyntaxCheck.unreadable(mark.tag().typed()), mark);
            return Optional.empty();
        }
    }
}
