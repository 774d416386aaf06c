package kz.esep.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.esep.language.Bilingual;
import kz.esep.word.fault.FaultPlace;
import kz.esep.word.fault.FaultPlace.CellPlace;
import kz.esep.word.fault.FaultPlace.Spot;
import kz.esep.word.markup.Element;

/**
 * Where the paragraphs of a part stand as its author finds them: under which headings, in which cell of which table. They are
 * looked up once, before anything is moved.
 */
final class Places {

    private final ListFormats formats;
    private final Function<Element, Optional<Bilingual>> notes;
    private FaultPlace whole;
    private final Map<Element, FaultPlace> byParagraph = new LinkedHashMap<>();
    private final Map<Integer, String> headings = new TreeMap<>();
    private int paragraphs;
    private int tables;

    private Places(FaultPlace whole, ListFormats formats, Function<Element, Optional<Bilingual>> notes) {
        this.whole = whole;
        this.formats = formats;
        this.notes = notes;
    }

    /**
     * Those below {@code root}, the part that {@code whole} is.
     *
     * @param notes what the notes of a part of notes are called, as far as they have names of their own
     */
    static Places of(
            Element root, FaultPlace whole, ListFormats formats, Function<Element, Optional<Bilingual>> notes) {
        Places places = new Places(whole, formats, notes);
        places.look(root, Optional.empty(), Spot.TEXT);
        return places;
    }

    private void look(Element parent, Optional<CellPlace> cell, Spot spot) {
        for (Element child : parent.children()) {
            if (child.name().equals("AlternateContent")) {
                alternatives(child, cell, spot);
            } else if (TemplateNotes.isNote(child)) {
                note(child);
            } else if (WordXml.is(child, "tbl")) {
                table(child, spot);
            } else if (WordXml.is(child, "p")) {
                paragraph(child, cell, spot);
                look(child, cell, spot);
            } else {
                look(child, cell, WordXml.is(child, "txbxContent") ? Spot.TEXT_BOX : spot);
            }
        }
    }

    private void note(Element note) {
        FaultPlace part = whole;
        whole = notes.apply(note)
                .map(name -> FaultPlace.ofPart(part.part(), name))
                .orElse(part);
        look(note, Optional.empty(), Spot.TEXT);
        whole = part;
    }

    /** The same written several times, for several programs: whatever form is looked at, its paragraphs have the same numbers. */
    private void alternatives(Element all, Optional<CellPlace> cell, Spot spot) {
        int paragraphsBefore = paragraphs;
        int tablesBefore = tables;
        int paragraphsMost = paragraphs;
        int tablesMost = tables;
        for (Element one : all.children()) {
            paragraphs = paragraphsBefore;
            tables = tablesBefore;
            look(one, cell, spot);
            paragraphsMost = Math.max(paragraphsMost, paragraphs);
            tablesMost = Math.max(tablesMost, tables);
        }
        paragraphs = paragraphsMost;
        tables = tablesMost;
    }

    private void table(Element table, Spot spot) {
        int number = ++tables;
        Map<Element, CellPlace> cells = new HashMap<>();
        int rowNumber = 0;
        for (Element row : GridCell.rows(table)) {
            rowNumber++;
            int cellNumber = 0;
            for (GridCell cell : GridCell.of(row)) {
                cells.put(cell.cell(), new CellPlace(number, rowNumber, ++cellNumber));
            }
        }
        cells(table, cells, spot);
    }

    /** Cells and rows may stand in content controls. */
    private void cells(Element parent, Map<Element, CellPlace> cells, Spot spot) {
        for (Element child : parent.children()) {
            CellPlace cell = cells.get(child);
            if (cell == null) {
                cells(child, cells, spot);
            } else {
                look(child, Optional.of(cell), spot);
            }
        }
    }

    private void paragraph(Element paragraph, Optional<CellPlace> cell, Spot spot) {
        byParagraph.put(
                paragraph,
                new FaultPlace(
                        whole.part(),
                        whole.partName(),
                        new ArrayList<>(headings.values()),
                        cell,
                        spot,
                        paragraphs++,
                        "",
                        0,
                        0));
        if (spot == Spot.TEXT && cell.isEmpty()) {
            formats.headingLevel(paragraph).ifPresent(level -> heading(level, paragraph));
        }
    }

    private void heading(int level, Element paragraph) {
        headings.keySet().removeIf(other -> other >= level);
        String text = ParagraphText.of(paragraph).text().strip();
        if (!text.isEmpty()) {
            headings.put(level, text);
        }
    }

    /** The paragraphs with the number {@code paragraph}: one, or the forms of the same one. */
    List<Element> paragraphs(int paragraph) {
        return byParagraph.entrySet().stream()
                .filter(one -> one.getValue().paragraph() == paragraph)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where {@code element}, a paragraph or something in one, bears {@code text}. */
    FaultPlace of(Element element, Spot spot, String text) {
        FaultPlace place = Optional.ofNullable(byParagraph.get(element))
                .or(() -> WordXml.enclosing(element, "p").map(byParagraph::get))
                .orElse(whole);
        return place.bearing(spot == Spot.TEXT ? place.spot() : spot, text);
    }
}
