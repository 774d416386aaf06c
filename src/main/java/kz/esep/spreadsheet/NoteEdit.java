package kz.esep.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts notes on cells of one worksheet and takes our earlier ones away. Notes of other authors stay, and a cell that has
 * one gets none of ours: two cannot be on one cell.
 */
final class NoteEdit {

    /** The author by whom our notes are known. */
    static final String AUTHOR = "Esep";

    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final Pattern SHAPE = Pattern.compile("<v:shape\\b.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d{1,5})\\s*</x:Column>");
    private static final Pattern SHAPE_NUMBER = Pattern.compile("_x0000_s(\\d{1,8})");
    private static final int NOTE_LETTERS_MOST = 4_000;
    private static final int SHAPES_IN_A_BLOCK = 1_024;

    private final EditedPackage parts;
    private final PartRelations relations;
    private final Dialect dialect;
    private final int block;
    private final Optional<PartRelations.Relation> comments;
    private final Optional<PartRelations.Relation> drawing;

    /**
     * For the worksheet {@code part}.
     *
     * @param drawingId the relationship id of its notes' drawing, if it has one
     * @param block a number no other sheet's edit has
     */
    NoteEdit(EditedPackage parts, String part, Optional<String> drawingId, Dialect dialect, int block)
            throws UnmarkableWorkbookException {
        this.parts = parts;
        this.relations = new PartRelations(parts, part);
        this.dialect = dialect;
        this.block = block;
        this.comments = relations.find("comments").filter(relation -> parts.has(relation.target()));
        this.drawing = relations.all().stream()
                .filter(relation -> drawingId.filter(relation.id()::equals).isPresent() && parts.has(relation.target()))
                .findFirst();
    }

    /**
     * Puts {@code notes} on their cells.
     *
     * @return the relationship id of a drawing that the worksheet has to name; empty when it names it already, or needs
     *     none
     */
    Optional<String> put(Map<SheetEdit.Cell, String> notes) throws UnmarkableWorkbookException {
        if (comments.isPresent()) {
            takeAwayOurs(comments.get().target());
        }
        if (notes.isEmpty() || !canDraw()) {
            return Optional.empty();
        }
        String commentsPart = comments.isPresent() ? comments.get().target() : newComments();
        List<SheetEdit.Cell> placed = write(commentsPart, notes);
        if (drawing.isPresent()) {
            draw(drawing.get().target(), placed, notes);
            return Optional.empty();
        }
        String part = parts.freeName("xl/drawings/vmlDrawing", ".vml");
        parts.put(part, NoteBox.drawing(block));
        parts.declareExtension("vml", DRAWING_TYPE);
        draw(part, placed, notes);
        return Optional.of(relations.add(dialect.relations(), "vmlDrawing", part));
    }

    /** A drawing of another make than we know how to add to is left alone; its sheet gets colours only. */
    private boolean canDraw() throws UnmarkableWorkbookException {
        return drawing.isEmpty() || raw(drawing.get().target()).contains("</xml>");
    }

    private String newComments() throws UnmarkableWorkbookException {
        String part = parts.freeName("xl/comments", ".xml");
        parts.put(
                part,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + dialect.main()
                        + "\"><authors/><commentList/></comments>");
        parts.declarePart(part, COMMENTS_TYPE);
        relations.add(dialect.relations(), "comments", part);
        return part;
    }

    private List<SheetEdit.Cell> write(String part, Map<SheetEdit.Cell, String> notes)
            throws UnmarkableWorkbookException {
        XmlOutline outline = XmlOutline.of(parts.text(part));
        XmlOutline.Child authors = child(outline, "authors");
        XmlOutline.Child list = child(outline, "commentList");
        Set<String> taken = new HashSet<>();
        XmlOutline.of(list)
                .children()
                .forEach(note -> taken.add(note.tag().attribute("ref").orElse("")));
        String prefix = outline.root().prefix();
        Optional<Integer> known = authorNumber(outline);
        int author = known.orElse(XmlOutline.of(authors).children().size());
        List<SheetEdit.Cell> placed = new ArrayList<>();
        StringBuilder xml = new StringBuilder();
        notes.forEach((cell, text) -> {
            String address = CellAddress.of(cell.column(), cell.row());
            if (taken.add(address)) {
                placed.add(cell);
                xml.append("<comment ref=\"")
                        .append(address)
                        .append("\" authorId=\"")
                        .append(author);
                xml.append("\"><text><r><rPr><sz val=\"9\"/><rFont val=\"Tahoma\"/></rPr><t xml:space=\"preserve\">");
                xml.append(XmlWriting.cellText(text, NOTE_LETTERS_MOST));
                xml.append("</t></r></text></comment>");
            }
        });
        XmlEdit edit = new XmlEdit(outline.source());
        if (known.isEmpty()) {
            edit.append(
                    authors.tag(),
                    authors.close(),
                    authors.tag().text(),
                    "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>");
        }
        edit.append(list.tag(), list.close(), list.tag().text(), prefixed(xml.toString(), prefix));
        parts.put(part, edit.text());
        return placed;
    }

    private static String prefixed(String xml, String prefix) {
        return prefix.isEmpty() ? xml : xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1" + prefix);
    }

    private void draw(String part, List<SheetEdit.Cell> placed, Map<SheetEdit.Cell, String> notes)
            throws UnmarkableWorkbookException {
        String text = raw(part);
        int number = block * SHAPES_IN_A_BLOCK;
        Matcher numbers = SHAPE_NUMBER.matcher(text);
        while (numbers.find()) {
            number = Math.max(number, Integer.parseInt(numbers.group(1)));
        }
        StringBuilder boxes = new StringBuilder(text.contains("_x0000_t202") ? "" : NoteBox.shapeType());
        for (SheetEdit.Cell cell : placed) {
            number++;
            int letters = notes.getOrDefault(cell, "").length();
            boxes.append(NoteBox.of(number, cell.row(), cell.column(), letters));
        }
        int end = text.lastIndexOf("</xml>");
        putRaw(part, text.substring(0, end) + boxes + text.substring(end));
    }

    private void takeAwayOurs(String part) throws UnmarkableWorkbookException {
        XmlOutline outline = XmlOutline.of(parts.text(part));
        Optional<Integer> author = authorNumber(outline);
        if (author.isEmpty()) {
            return;
        }
        XmlEdit edit = new XmlEdit(outline.source());
        Set<String> gone = new HashSet<>();
        for (XmlOutline.Child note :
                XmlOutline.of(child(outline, "commentList")).children()) {
            if (note.tag().number("authorId").equals(author)) {
                gone.add(note.tag().attribute("ref").orElse(""));
                edit.replace(note.tag().start(), note.end(), "");
            }
        }
        parts.put(part, edit.text());
        if (drawing.isPresent() && !gone.isEmpty()) {
            String boxes = SHAPE.matcher(raw(drawing.get().target()))
                    .replaceAll(shape ->
                            gone.contains(address(shape.group())) ? "" : Matcher.quoteReplacement(shape.group()));
            putRaw(drawing.get().target(), boxes);
        }
    }

    private static String address(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return row.find() && column.find()
                ? CellAddress.of(Integer.parseInt(column.group(1)), Integer.parseInt(row.group(1)) + 1)
                : "";
    }

    private static Optional<Integer> authorNumber(XmlOutline comments) throws UnmarkableWorkbookException {
        List<XmlOutline.Child> authors =
                XmlOutline.of(child(comments, "authors")).children();
        for (int index = 0; index < authors.size(); index++) {
            XmlOutline.Child author = authors.get(index);
            if (author.text().contains(">" + AUTHOR + "<")) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static XmlOutline.Child child(XmlOutline outline, String name) throws UnmarkableWorkbookException {
        return outline.find(name).orElseThrow(() -> new UnmarkableWorkbookException("no " + name));
    }

    /** A drawing may be no well-formed XML: Excel itself writes such. Its bytes go through untouched, letter for byte. */
    private String raw(String part) throws UnmarkableWorkbookException {
        return new String(parts.bytes(part), StandardCharsets.ISO_8859_1);
    }

    private void putRaw(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
