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
import kz.esep.word.names.KindWords;

/** Tells in words of the trade what kind of value FreeMarker wanted and what it was given. */
final class ValueKinds {

    private static final Map<Class<? extends TemplateException>, Bilingual> WANTED = Map.of(
            NonStringException.class, KindWords.TEXT,
            NonNumericalException.class, KindWords.NUMBER,
            NonBooleanException.class, KindWords.YES_NO,
            NonSequenceException.class, KindWords.LIST,
            NonSequenceOrCollectionException.class, KindWords.LIST,
            NonHashException.class, KindWords.RECORD);

    private static final Pattern GIVEN = Pattern.compile("has evaluated to an? (?:extended_)?(\\w+)");

    private static final Map<String, Bilingual> KINDS = Map.of(
            "string", KindWords.TEXT,
            "number", KindWords.NUMBER,
            "boolean", KindWords.YES_NO,
            "sequence", KindWords.LIST,
            "collection", KindWords.LIST,
            "hash", KindWords.RECORD,
            "method", KindWords.FUNCTION);

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
        Bilingual wanted = Optional.ofNullable(WANTED.get(fault.getClass())).orElse(KindWords.TEXT_OR_NUMBER);
        return Optional.of(Complaint.of(Remark.WRONG_KIND)
                .with("wanted", wanted)
                .with("given", KINDS.getOrDefault(given.group(1), KindWords.TEXT)));
    }
}
