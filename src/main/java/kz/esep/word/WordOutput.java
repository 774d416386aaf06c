package kz.esep.word;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import kz.esep.word.markup.XmlLetters;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written into the text of a document: marks of XML as entities, line breaks and tabs as Word's own,
 * two line ends as a new paragraph that looks the same, characters that no document can hold left out.
 */
final class WordOutput extends CommonMarkupOutputFormat<WordOutput.Written> {

    /** For paragraphs: line breaks and tabs are elements. */
    static final WordOutput TEXT = new WordOutput(
            "Word", "</w:t><w:br/><w:t xml:space=\"preserve\">", "</w:t><w:tab/><w:t xml:space=\"preserve\">");

    /** For properties, attributes and titles of charts: they have one line. */
    static final WordOutput PROPERTIES = new WordOutput("WordLine", " ", " ");

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final String name;
    private final String lineBreak;
    private final String tab;

    private WordOutput(String name, String lineBreak, String tab) {
        this.name = name;
        this.lineBreak = lineBreak;
        this.tab = tab;
    }

    /** Markup as it goes into the document. */
    static final class Written extends CommonTemplateMarkupOutputModel<Written> {

        private final WordOutput format;

        Written(WordOutput format, @Nullable String plainText, @Nullable String markup) {
            super(plainText, markup);
            this.format = format;
        }

        @Override
        public WordOutput getOutputFormat() {
            return format;
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        int done = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter > '>' && letter < LINE_SEPARATOR) {
                continue;
            }
            int end = endOfParagraph(text, index);
            String written = end > 0 ? lineBreak : written(text, index, letter);
            if (written == null) {
                continue;
            }
            out.write(text, done, index - done);
            done = Math.max(end, index + 1);
            if (end == 0 || !breakParagraph(out)) {
                out.write(written);
            }
            if (written.isEmpty() && letter != '\r' && out instanceof PartWriter part) {
                part.dropped(letter);
            }
            index = done - 1;
        }
        out.write(text, done, text.length() - done);
    }

    private boolean breakParagraph(Writer out) {
        return this == TEXT && out instanceof PartWriter part && part.breakParagraph();
    }

    /** The place after the end of a paragraph, two line ends or more, at {@code index}; 0 where none is. */
    private static int endOfParagraph(String text, int index) {
        int ends = 0;
        int at = index;
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                ends++;
            } else if (letter == PARAGRAPH_SEPARATOR) {
                ends += 2;
            } else if (letter != '\r') {
                break;
            }
        }
        return ends > 1 ? at : 0;
    }

    /** What is written instead of the letter; nothing where it stands for itself. */
    private @Nullable String written(String text, int index, char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n', LINE_SEPARATOR -> lineBreak;
            case '\t' -> tab;
            default -> XmlLetters.isLegal(text, index) ? null : "";
        };
    }

    @Override
    public String escapePlainText(String text) {
        StringWriter escaped = new StringWriter();
        try {
            output(text, escaped);
        } catch (IOException e) {
            throw new IllegalStateException("A string could not be written", e);
        }
        return escaped.toString();
    }

    /** Markup that goes into the document as it stands. */
    Written markup(String markup) {
        return newTemplateMarkupOutputModel(null, markup);
    }

    /** The line ends of a chart are markup of the part in whose midst it is rendered. */
    @Override
    public boolean isOutputFormatMixingAllowed() {
        return true;
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Written newTemplateMarkupOutputModel(@Nullable String plainText, @Nullable String markup) {
        return new Written(this, plainText, markup);
    }
}
