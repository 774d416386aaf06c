package kz.esep.bench.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** poi-tl; its compiled template renders once. */
final class PoiTlEngine implements Engine, Syntax {

    private byte[] template;

    @Override
    public Syntax syntax() {
        return this;
    }

    @Override
    public String value(String name) {
        return Skeleton.run("{{" + name + "}}");
    }

    @Override
    public String rows(int columns, Skeleton skeleton) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (int column = 0; column < columns; column++) {
            String begin = column == 0 ? "{{rows}}" : "";
            row.append(Skeleton.cell(Skeleton.run(begin + "[c" + column + "]")));
        }
        return row.append("</w:tr>").toString();
    }

    @Override
    public void open(byte[] bytes, Work work) {
        template = bytes;
    }

    @Override
    public byte[] render(Work work) throws Exception {
        Configure configure =
                Configure.builder().bind("rows", new LoopRowTableRenderPolicy(true)).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XWPFTemplate.compile(new ByteArrayInputStream(template), configure)
                .render(work.model())
                .writeAndClose(out);
        return out.toByteArray();
    }
}
