package kz.esep.bench.word;

/** A Word templating engine. It may keep what it made of the template, if its template can be used more than once. */
interface Engine {

    /** How its authors write a tag, a repeated row and so on. */
    Syntax syntax();

    /** Takes a template. */
    void open(byte[] template, Work work) throws Exception;

    /** The document. */
    byte[] render(Work work) throws Exception;
}
