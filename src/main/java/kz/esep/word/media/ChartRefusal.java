package kz.esep.word.media;

import kz.esep.language.Bilingual;

/** A chart cannot show the data it was given. */
public final class ChartRefusal extends RuntimeException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    ChartRefusal(Bilingual reason) {
        super(reason.ru());
        this.reason = reason;
    }

    /** Why it cannot. */
    public Bilingual reason() {
        return reason;
    }
}
