package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.Remark;
import kz.esep.word.markup.Element;
import kz.esep.word.media.PackagePlanner;
import kz.esep.word.media.Relations;

/**
 * Tags in the addresses of links. Word keeps addresses apart from the text and writes {@code ${id}} as {@code $%7bid%7d}
 * there. An address that is one tag is a whole address; a value within an address is a piece of it.
 *
 * @param element that bears the relation's id
 * @param target the address, decoded where tags are
 * @param marks the tags in it
 */
record LinkTargets(Element element, String id, String target, List<Mark> marks) {

    private static final Pattern WRITTEN_TAG =
            Pattern.compile("\\$(?:\\{|%7b)(.*?)(?:\\}|%7d)", Pattern.CASE_INSENSITIVE);

    /** The link of {@code element}, when its address holds tags. */
    static Optional<LinkTargets> of(
            Element element, PartRole part, PackagePlanner planner, AttributeTags.Finder finder) {
        Optional<String> id = Relations.idIn(element, "id");
        return id.flatMap(planner.relations(part.entry())::find)
                .filter(relation -> relation.type().equals("hyperlink") && relation.external())
                .map(relation -> readable(relation.target()))
                .flatMap(target -> {
                    List<Mark> marks = finder.marks(element, FaultPlace.Spot.ADDRESS, target);
                    return marks.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new LinkTargets(element, id.orElseThrow(), target, marks));
                });
    }

    /** The address with its tags as they were typed; the rest stays encoded. */
    private static String readable(String target) {
        Matcher tag = WRITTEN_TAG.matcher(target);
        return tag.replaceAll(found -> Matcher.quoteReplacement("${" + Addresses.decoded(found.group(1)) + "}"));
    }

    /** Tells {@code complaints} of directives in the address. */
    void check(PartComplaints complaints) {
        marks.stream()
                .filter(mark -> mark.tag().isDirective())
                .findFirst()
                .ifPresent(mark -> complaints.about(Complaint.of(Remark.DIRECTIVE_IN_ADDRESS), mark));
    }

    /** Lets each rendering make a relation to the address with its values. */
    void rewrite(PartRole part, FtlCodes codes, PackagePlanner planner) {
        String namespace = Relations.namespaceOfId(element, "id").orElseThrow();
        element.setPieces(namespace, "id", List.of(codes.hole(marks.get(0), "${" + call() + "}")));
        planner.replace(part.entry(), id);
    }

    private String call() {
        if (marks.size() == 1 && target.equals(marks.get(0).tag().typed())) {
            return MediaFunction.ADDRESS.call() + "(" + expression(marks.get(0)) + ")";
        }
        List<String> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : marks) {
            pieces.add(Quoted.of(target.substring(done, mark.tag().start())));
            pieces.add(expression(mark));
            done = mark.tag().end();
        }
        pieces.add(Quoted.of(target.substring(done)));
        return MediaFunction.LINK.call() + "(" + String.join(", ", pieces) + ")";
    }

    private static String expression(Mark mark) {
        return MediaFunction.argument(mark.tag());
    }
}
