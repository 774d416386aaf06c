package kz.esep.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The workbook part: which sheets there are, and what has to change when one is put first. */
final class WorkbookEdit {

    private static final int NAME_LETTERS_MOST = 31;

    private final EditedPackage parts;
    private final String part;
    private final PartRelations relations;
    private XmlOutline outline;

    private WorkbookEdit(EditedPackage parts, String part) throws UnmarkableWorkbookException {
        this.parts = parts;
        this.part = part;
        this.relations = new PartRelations(parts, part);
        this.outline = XmlOutline.of(parts.text(part));
    }

    static WorkbookEdit of(EditedPackage parts) throws UnmarkableWorkbookException {
        PartRelations.Relation workbook = new PartRelations(parts, "")
                .find("officeDocument")
                .orElseThrow(() -> new UnmarkableWorkbookException("no workbook"));
        return new WorkbookEdit(parts, workbook.target());
    }

    Dialect dialect() {
        return Dialect.of(outline.root());
    }

    /** The workbook part's name. */
    String part() {
        return part;
    }

    PartRelations relations() {
        return relations;
    }

    /** The parts of the worksheets by the text of their tabs, in the order of the tabs. */
    Map<String, String> worksheets() throws UnmarkableWorkbookException {
        List<PartRelations.Relation> all = relations.all();
        Map<String, String> worksheets = new LinkedHashMap<>();
        for (XmlOutline.Child sheet : XmlOutline.of(sheets()).children()) {
            String id = sheet.tag().prefixedAttribute("id").orElse("");
            for (PartRelations.Relation relation : all) {
                boolean isWorksheet = relation.type().equals("worksheet") && parts.has(relation.target());
                if (isWorksheet && relation.id().equals(id)) {
                    worksheets.put(sheet.tag().attribute("name").orElse(""), relation.target());
                }
            }
        }
        return worksheets;
    }

    /** Puts the worksheet {@code target} first under a name like {@code name}. */
    void putFirst(String name, String target) throws UnmarkableWorkbookException {
        String id = relations.add(dialect().relations(), "worksheet", target);
        XmlOutline sheets = XmlOutline.of(sheets());
        int sheetId = 1;
        for (XmlOutline.Child sheet : sheets.children()) {
            sheetId = Math.max(sheetId, 1 + sheet.tag().number("sheetId").orElse(0));
        }
        String entry = "<" + outline.root().prefix() + "sheet name=\"" + XmlWriting.escaped(free(name, sheets))
                + "\" sheetId=\"" + sheetId + "\" xmlns:r=\"" + dialect().relations() + "\" r:id=\"" + id + "\"/>";
        XmlEdit edit = new XmlEdit(outline.source());
        if (sheets.children().isEmpty()) {
            edit.append(sheets.root(), sheets.close(), sheets.root().text(), entry);
        } else {
            edit.insert(sheets.children().get(0).tag().start(), entry);
        }
        shiftLocalNames(edit);
        save(edit);
    }

    /** Opens the workbook on the sheet of that place, from 0. */
    void activate(int place) throws UnmarkableWorkbookException {
        XmlEdit edit = new XmlEdit(outline.source());
        Optional<XmlOutline.Child> views = outline.find("bookViews");
        if (views.isPresent()) {
            for (XmlOutline.Child view : XmlOutline.of(views.get()).children()) {
                String active = view.tag().with("activeTab", String.valueOf(place));
                edit.replace(
                        view.tag(), XmlOutline.of(active + closing(view)).root().without("firstSheet"));
            }
        }
        save(edit);
    }

    private static String closing(XmlOutline.Child child) {
        return child.text().substring(child.tag().end() - child.tag().start());
    }

    /** A name of one sheet's own, such as its print titles, says by number whose it is. */
    private void shiftLocalNames(XmlEdit edit) throws UnmarkableWorkbookException {
        Optional<XmlOutline.Child> names = outline.find("definedNames");
        if (names.isEmpty()) {
            return;
        }
        for (XmlOutline.Child name : XmlOutline.of(names.get()).children()) {
            Optional<Integer> sheet = name.tag().number("localSheetId");
            sheet.ifPresent(number ->
                    edit.replace(name.tag(), name.tag().with("localSheetId", String.valueOf(number + 1))));
        }
    }

    private static String free(String name, XmlOutline sheets) {
        Set<String> taken = sheets.children().stream()
                .map(sheet -> sheet.tag().attribute("name").orElse("").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> tried = new ArrayList<>(List.of(name));
        while (taken.contains(tried.get(tried.size() - 1).toLowerCase(Locale.ROOT))) {
            String number = " " + (tried.size() + 1);
            int letters = Math.min(name.length(), NAME_LETTERS_MOST - number.length());
            tried.add(name.substring(0, letters) + number);
        }
        return tried.get(tried.size() - 1);
    }

    private void save(XmlEdit edit) throws UnmarkableWorkbookException {
        outline = XmlOutline.of(edit.text());
        parts.put(part, edit.text());
    }

    private XmlOutline.Child sheets() throws UnmarkableWorkbookException {
        return outline.find("sheets").orElseThrow(() -> new UnmarkableWorkbookException("no sheets"));
    }
}
