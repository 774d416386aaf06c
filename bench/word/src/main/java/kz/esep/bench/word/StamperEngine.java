package kz.esep.bench.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.wickedsource.docxstamper.DocxStamper;
import org.wickedsource.docxstamper.DocxStamperConfiguration;

/** docx-stamper; it reads the template anew for each document. */
final class StamperEngine implements Engine, Syntax {

    private byte[] template;

    @Override
    public Syntax syntax() {
        return this;
    }

    @Override
    public String value(String name) {
        return Skeleton.run("${model['" + name + "']}");
    }

    @Override
    public String rows(int columns, Skeleton skeleton) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (int column = 0; column < columns; column++) {
            String text = Skeleton.run("${#this['c" + column + "']}");
            row.append(Skeleton.cell(column > 0
                    ? text
                    : "<w:commentRangeStart w:id=\"0\"/>" + text
                            + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"));
        }
        return row.append("</w:tr>").toString();
    }

    @Override
    public Map<String, String> parts() {
        return Map.of("word/comments.xml", "<w:comments SPACES><w:comment w:id=\"0\" w:author=\"bench\"><w:p>"
                + Skeleton.run("repeatTableRow(model['rows'])") + "</w:p></w:comment></w:comments>");
    }

    @Override
    public void open(byte[] bytes, Work work) {
        template = bytes;
    }

    @Override
    public byte[] render(Work work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxStamper<Context>(new DocxStamperConfiguration())
                .stamp(new ByteArrayInputStream(template), new Context(work.model()), out);
        return out.toByteArray();
    }

    /** What its expressions are about. */
    public static final class Context {
        private final Map<String, Object> model;

        Context(Map<String, Object> model) {
            this.model = model;
        }

        public Map<String, Object> getModel() {
            return model;
        }
    }
}
