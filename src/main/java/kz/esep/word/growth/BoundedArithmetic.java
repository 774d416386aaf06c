package kz.esep.word.growth;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/** Reckons as FreeMarker does, up to numbers of {@link GrowthLimit#NUMBER} digits. */
public final class BoundedArithmetic extends ArithmeticEngine {

    private static final ArithmeticEngine EXACT = ArithmeticEngine.BIGDECIMAL_ENGINE;

    /** Of the letters of a number that may be read. */
    private static final int LONGEST = 10_000;

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        return EXACT.compareNumbers(first, second);
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        return checked(EXACT.add(first, second));
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        return checked(EXACT.subtract(first, second));
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        return checked(EXACT.multiply(first, second));
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        return checked(EXACT.divide(first, second));
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        return checked(EXACT.modulus(first, second));
    }

    /** @throws NumberFormatException if it is none, or one like {@code 1E999999999} that would have too many digits */
    @Override
    public Number toNumber(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("longer than " + LONGEST + " letters");
        }
        Number number = EXACT.toNumber(text);
        if (digits(number) > Math.max(GrowthLimit.NUMBER.most(), text.length())) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static Number checked(Number number) throws GrowthRefusal {
        GrowthLimit.NUMBER.check(digits(number));
        return number;
    }

    /** How many digits stand before the comma or behind it, whatever is more. */
    private static double digits(Number number) {
        return number instanceof BigDecimal exact
                ? Math.max((double) exact.precision() - exact.scale(), exact.scale())
                : 0;
    }
}
