package kz.esep.spreadsheet;

/** The drawing of a note: the box Excel shows when the pointer rests on the cell. */
final class NoteBox {

    private static final String SHAPE_TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    private static final int LAST_COLUMN = 16_383;
    private static final int LETTERS_IN_A_LINE = 52;
    private static final int COLUMNS_WIDE = 4;

    private NoteBox() {}

    /** An empty drawing whose boxes have numbers of the block {@code block}. */
    static String drawing(int block) {
        return "<xml" + NAMESPACES + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + block
                + "\"/></o:shapelayout>" + SHAPE_TYPE + "</xml>";
    }

    /** The type boxes are of, for a drawing that has none yet. */
    static String shapeType() {
        return SHAPE_TYPE.replace("<v:shapetype ", "<v:shapetype" + NAMESPACES + " ");
    }

    /**
     * The box of the note on the cell in {@code column} (from 0) and {@code row} (from 1).
     *
     * @param number different for every shape of the drawing
     * @param letters how long its text is
     */
    static String of(int number, int row, int column, int letters) {
        int left = Math.min(column + 1, LAST_COLUMN - COLUMNS_WIDE);
        int top = Math.max(0, row - 2);
        int lines = 3 + letters / LETTERS_IN_A_LINE;
        String anchor = left + ", 15, " + top + ", 4, " + (left + COLUMNS_WIDE) + ", 15, " + (top + Math.min(lines, 24))
                + ", 4";
        return "<v:shape" + NAMESPACES + " id=\"_x0000_s" + number + "\" type=\"#_x0000_t202\""
                + " style=\"position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:320pt;height:"
                + Math.min(lines, 24) * 15 + "pt;z-index:" + number % 1024 + ";visibility:hidden\""
                + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + anchor
                + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + (row - 1) + "</x:Row><x:Column>" + column
                + "</x:Column></x:ClientData></v:shape>";
    }
}
