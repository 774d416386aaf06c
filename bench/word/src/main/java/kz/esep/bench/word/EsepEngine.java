package kz.esep.bench.word;

import kz.esep.word.WordTemplate;

/** Esep. */
final class EsepEngine implements Engine, Syntax {

    private WordTemplate template;

    @Override
    public Syntax syntax() {
        return this;
    }

    @Override
    public String value(String name) {
        return Skeleton.run("${" + name + "}");
    }

    @Override
    public String rows(int columns, Skeleton skeleton) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (int column = 0; column < columns; column++) {
            String begin = column == 0 ? "[#list rows as row]" : "";
            String end = column == columns - 1 ? "[/#list]" : "";
            row.append(Skeleton.cell(Skeleton.run(begin + "${row.c" + column + "}" + end)));
        }
        return row.append("</w:tr>").toString();
    }

    @Override
    public void open(byte[] bytes, Work work) {
        template = WordTemplate.compile("bench.docx", bytes);
    }

    @Override
    public byte[] render(Work work) {
        return template.render(work.model());
    }
}
