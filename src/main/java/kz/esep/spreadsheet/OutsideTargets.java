package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.esep.spreadsheet.WorkbookContent.Kind;
import kz.esep.spreadsheet.WorkbookContent.Outside;

/** Finds what a workbook points to or carries that is no data of its own. Nothing of it is opened. */
final class OutsideTargets {

    private static final int MOST = 10_000;

    private final PackageParts parts;
    private final Set<Outside> found = new LinkedHashSet<>();

    OutsideTargets(PackageParts parts) {
        this.parts = parts;
    }

    List<Outside> found() {
        return new ArrayList<>(found);
    }

    /** Looks at what the part {@code part}, which belongs to the tab {@code sheet}, uses. */
    void look(String sheet, String part) throws UnreadableWorkbookException {
        look(sheet, PackageRelations.of(parts, part));
    }

    /**
     * Looks at {@code relations}, which belong to the tab {@code sheet}, and at those of the drawing on it. A drawing has no
     * drawing of its own: one that says so, perhaps in a circle, is not followed.
     */
    void look(String sheet, PackageRelations relations) throws UnreadableWorkbookException {
        for (PackageRelations.Relation relation : relations.all()) {
            lookAt(sheet, relation);
            if (relation.type().equals("drawing")) {
                for (PackageRelations.Relation drawn :
                        PackageRelations.of(parts, relation.target()).all()) {
                    lookAt(sheet, drawn);
                }
            }
        }
    }

    private void lookAt(String sheet, PackageRelations.Relation relation) throws UnreadableWorkbookException {
        switch (relation.type()) {
            case "hyperlink" -> addIf(relation.isOutside(), sheet, Kind.HYPERLINK, relation);
            case "image" -> addIf(true, sheet, Kind.PICTURE, relation);
            case "oleObject", "package", "control" -> addIf(true, sheet, Kind.OBJECT, relation);
            case "connections", "queryTable" -> addIf(true, sheet, Kind.CONNECTION, relation);
            case "externalLink" -> lookAtLink(relation);
            default -> addIf(relation.isOutside(), sheet, Kind.OTHER, relation);
        }
    }

    private void addIf(boolean matters, String sheet, Kind kind, PackageRelations.Relation relation) {
        if (matters && found.size() < MOST) {
            found.add(new Outside(sheet, kind, relation.target()));
        }
    }

    private void lookAtLink(PackageRelations.Relation link) throws UnreadableWorkbookException {
        if (link.isOutside() || !parts.has(link.target())) {
            addIf(true, "", Kind.WORKBOOK, link);
            return;
        }
        PackageRelations relations = PackageRelations.of(parts, link.target());
        XmlParts.read(parts, link.target(), xml -> {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                String target = relations
                        .find(xml.relation())
                        .map(PackageRelations.Relation::target)
                        .orElse(link.target());
                switch (xml.name()) {
                    case "ddeLink" ->
                        found.add(new Outside(
                                "", Kind.DDE, xml.attribute("ddeService") + "|" + xml.attribute("ddeTopic")));
                    case "oleLink" -> found.add(new Outside("", Kind.OBJECT, target));
                    case "externalBook" -> found.add(new Outside("", Kind.WORKBOOK, target));
                    default -> {}
                }
            }
        });
    }
}
