package kz.esep.word;

import java.util.List;
import kz.esep.word.markup.Element;
import kz.esep.word.markup.Node;

/** Elements whose children Word accepts in one order only. */
final class ChildOrder {

    /** Of {@code w:tcPr}. */
    static final ChildOrder CELL = new ChildOrder(
            "cnfStyle",
            "tcW",
            "gridSpan",
            "hMerge",
            "vMerge",
            "tcBorders",
            "shd",
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
            "hideMark");

    /** Of {@code w:pPr}. */
    static final ChildOrder PARAGRAPH = new ChildOrder(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange");

    /** Of {@code w:rPr}. */
    static final ChildOrder RUN = new ChildOrder(
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath",
            "rPrChange");

    /** Of {@code w:settings}, from the first on that is ever put there. */
    static final ChildOrder SETTINGS = new ChildOrder(
            "updateFields",
            "hdrShapeDefaults",
            "footnotePr",
            "endnotePr",
            "compat",
            "docVars",
            "rsids",
            "mathPr",
            "attachedSchema",
            "themeFontLang",
            "clrSchemeMapping",
            "doNotIncludeSubdocsInStats",
            "doNotAutoCompressPictures",
            "forceUpgrade",
            "captions",
            "readModeInkLockDown",
            "smartTagType",
            "schemaLibrary",
            "shapeDefaults",
            "doNotEmbedSmartTags",
            "decimalSymbol",
            "listSeparator",
            "docId",
            "conflictMode",
            "discardImageEditingData",
            "defaultImageDpi",
            "chartTrackingRefBased");

    private final List<String> names;

    private ChildOrder(String... names) {
        this.names = List.of(names);
    }

    /**
     * Puts {@code fresh} where a child {@code name} of {@code parent} stands; one that stands there gives way. Where several
     * are put into one parent, this is done in their order. What newer versions of Word add comes last.
     */
    void put(Element parent, String name, Node fresh) {
        WordXml.children(parent, name).forEach(Node::remove);
        int rank = names.indexOf(name);
        parent.children().stream()
                .filter(child -> !WordXml.isOfWord(child) || names.indexOf(child.name()) > rank)
                .findFirst()
                .ifPresentOrElse(next -> next.insertBefore(fresh), () -> parent.append(fresh));
    }

    /** The properties of {@code owner}, its first child {@code name}; made where it has none. */
    static Element properties(Element owner, String name) {
        return WordXml.children(owner, name).stream().findFirst().orElseGet(() -> {
            Element made = owner.alike(name);
            owner.first().ifPresentOrElse(first -> first.insertBefore(made), () -> owner.append(made));
            return made;
        });
    }
}
