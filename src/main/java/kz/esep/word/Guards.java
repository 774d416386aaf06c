package kz.esep.word;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;

/**
 * Directives the compiler puts where what a template leaves out could make a document that Word calls damaged or that
 * has holes. Nobody can type them: their names begin with a dollar sign, and templates may call no directive.
 */
enum Guards implements TemplateDirectiveModel {

    /** A paragraph begins whose text may be left out. */
    PARAGRAPH("$paragraph") {
        @Override
        void act(PartWriter out) {
            out.back().begin(true);
        }
    },

    /** It ends: left blank, it goes. */
    PARAGRAPH_END("$paragraph_end") {
        @Override
        void act(PartWriter out) {
            out.back().endParagraph();
        }
    },

    /** A table begins whose rows may all be left out. */
    TABLE("$table") {
        @Override
        void act(PartWriter out) {
            out.state().tableBegins(out);
        }
    },

    /** One of its rows begins. */
    ROW("$row") {
        @Override
        void act(PartWriter out) {
            out.state().rowBegins(out);
        }
    },

    /** It ends: without rows it goes. */
    TABLE_END("$table_end") {
        @Override
        void act(PartWriter out) {
            out.state().tableEnds(out);
        }
    },

    /** A table follows: one right before it would become one with it. */
    APART("$apart") {
        @Override
        void act(PartWriter out) throws IOException {
            if (out.lastTag().strip().equals("</w:tbl>")) {
                out.write(EMPTY_PARAGRAPH);
            }
        }
    },

    /** An element ends whose last child must be a paragraph. */
    LAST_PARAGRAPH("$last_paragraph") {
        @Override
        void act(PartWriter out) throws IOException {
            String last = out.lastTag().strip();
            boolean empty = last.endsWith("/>") && (last.startsWith("<w:p/") || last.startsWith("<w:p "));
            if (!empty && !last.equals("</w:p>") && !last.equals("</w:sdt>")) {
                out.write(EMPTY_PARAGRAPH);
            }
        }
    };

    private static final String EMPTY_PARAGRAPH = "<w:p/>";
    private static final String FRESH_NUMBER = "$fresh_number";

    private final String name;

    Guards(String name) {
        this.name = name;
    }

    abstract void act(PartWriter out) throws IOException;

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] variables,
            TemplateDirectiveBody body)
            throws IOException {
        act((PartWriter) environment.getOut());
    }

    /** How FreeMarker is told to call it. */
    String call() {
        return "[@" + name + "/]";
    }

    /** How FreeMarker is told to put in a number that nothing in the document bears yet. */
    static String freshNumber() {
        return "${" + FRESH_NUMBER + "()}";
    }

    static void offer(Configuration configuration) {
        for (Guards guard : values()) {
            configuration.setSharedVariable(guard.name, guard);
        }
        TemplateMethodModelEx fresh = arguments -> PartWriter.current().state().freshNumber();
        configuration.setSharedVariable(FRESH_NUMBER, fresh);
    }
}
