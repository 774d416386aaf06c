package kz.esep.word;

import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.template.TemplateException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.language.Bilingual;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/** Tells in words of the trade what kind of value FreeMarker wanted and what it was given. */
final class ValueKinds {

    private static final Bilingual TEXT = new Bilingual("мәтін", "текст");
    static final Bilingual NUMBER = new Bilingual("сан", "число");
    static final Bilingual TEXT_OR_NUMBER = new Bilingual("мәтін не сан", "текст или число");
    private static final Bilingual YES_NO = new Bilingual("«иә» не «жоқ»", "«да» или «нет»");
    private static final Bilingual LIST = new Bilingual("тізім", "список");
    private static final Bilingual RECORD =
            new Bilingual("ішінде басқа атаулар бар атау", "имя, внутри которого есть другие");
    private static final Bilingual FUNCTION = new Bilingual("функция", "функция");

    private static final Map<Class<? extends TemplateException>, Bilingual> WANTED = Map.of(
            NonStringException.class, TEXT,
            NonNumericalException.class, NUMBER,
            NonBooleanException.class, YES_NO,
            NonSequenceException.class, LIST,
            NonSequenceOrCollectionException.class, LIST,
            NonHashException.class, RECORD);

    private static final Pattern GIVEN = Pattern.compile("has evaluated to an? (?:extended_)?(\\w+)");

    private static final Map<String, Bilingual> KINDS = Map.of(
            "string", TEXT,
            "number", NUMBER,
            "boolean", YES_NO,
            "sequence", LIST,
            "collection", LIST,
            "hash", RECORD,
            "method", FUNCTION);

    private ValueKinds() {}

    /** A value that is not {@code wanted}. */
    static TemplateRefusal refusal(Bilingual wanted) {
        return new TemplateRefusal(Complaint.of(Remark.WRONG_KIND)
                .with("wanted", wanted)
                .with("given", new Bilingual("басқа мән", "другое значение")));
    }

    /** What FreeMarker met, when it was a value of the wrong kind. */
    static Optional<Complaint> complaint(TemplateException fault) {
        String message = fault.getMessageWithoutStackTop();
        Matcher given = GIVEN.matcher(message == null ? "" : message);
        if (!given.find() || !KINDS.containsKey(given.group(1))) {
            return Optional.empty();
        }
        Bilingual wanted = Optional.ofNullable(WANTED.get(fault.getClass())).orElse(TEXT_OR_NUMBER);
        return Optional.of(Complaint.of(Remark.WRONG_KIND)
                .with("wanted", wanted)
                .with("given", KINDS.getOrDefault(given.group(1), TEXT)));
    }
}
