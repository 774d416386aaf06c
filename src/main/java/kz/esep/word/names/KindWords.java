package kz.esep.word.names;

import kz.esep.language.Bilingual;

/** What kinds of values are called in sentences for staff. */
public final class KindWords {

    public static final Bilingual TEXT = new Bilingual("мәтін", "текст");
    public static final Bilingual NUMBER = new Bilingual("сан", "число");
    public static final Bilingual TEXT_OR_NUMBER = new Bilingual("мәтін не сан", "текст или число");
    public static final Bilingual YES_NO = new Bilingual("«иә» не «жоқ»", "«да» или «нет»");
    public static final Bilingual LIST = new Bilingual("тізім", "список");
    public static final Bilingual RECORD =
            new Bilingual("ішінде басқа атаулар бар атау", "имя, внутри которого есть другие");
    public static final Bilingual LIST_OR_RECORD =
            new Bilingual("тізім не ішінде басқа атаулар бар атау", "список или имя, внутри которого есть другие");
    public static final Bilingual FUNCTION = new Bilingual("функция", "функция");
    private static final Bilingual PICTURE = new Bilingual("сурет", "рисунок");
    private static final Bilingual CHART = new Bilingual("диаграмма деректері", "данные диаграммы");
    private static final Bilingual OTHER = new Bilingual("басқа мән", "другое значение");

    private KindWords() {}

    /** What a value of {@code shape} is called. */
    static Bilingual of(Shape shape) {
        if (shape instanceof Shape.Plain plain) {
            return switch (plain.kind()) {
                case TEXT -> TEXT;
                case NUMBER -> NUMBER;
                case YES_NO -> YES_NO;
                case PICTURE -> PICTURE;
                case CHART -> CHART;
                case ANY -> OTHER;
            };
        }
        return shape instanceof Shape.Items ? LIST : RECORD;
    }
}
