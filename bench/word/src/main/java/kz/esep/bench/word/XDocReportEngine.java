package kz.esep.bench.word;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** XDocReport with FreeMarker; the report, with its template cached, serves all documents. */
final class XDocReportEngine implements Engine, Syntax {

    private IXDocReport report;

    @Override
    public Syntax syntax() {
        return this;
    }

    @Override
    public String value(String name) {
        return "<w:fldSimple w:instr=\" MERGEFIELD  ${" + name + "}  \\* MERGEFORMAT \">" + Skeleton.run("«" + name + "»")
                + "</w:fldSimple>";
    }

    @Override
    public String rows(int columns, Skeleton skeleton) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (int column = 0; column < columns; column++) {
            row.append(Skeleton.cell(value("rows.c" + column)));
        }
        return row.append("</w:tr>").toString();
    }

    @Override
    public void open(byte[] template, Work work) throws Exception {
        // Under a name its registry keeps the report, and with it the template it has made.
        report = XDocReportRegistry.getRegistry()
                .loadReport(new ByteArrayInputStream(template), "bench", TemplateEngineKind.Freemarker);
        FieldsMetadata metadata = report.createFieldsMetadata();
        for (int column = 0; column < work.columns(); column++) {
            metadata.addFieldAsList("rows.c" + column);
        }
    }

    @Override
    public byte[] render(Work work) throws Exception {
        IContext context = report.createContext();
        work.model().forEach(context::put);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.process(context, out);
        return out.toByteArray();
    }
}
