package kz.esep.word.growth;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link GuardedExpressions} puts into expressions; nobody can type these names. */
public final class GrowthFunctions {

    /** {@code (n)}: n, how long a text is made. */
    static final String LENGTH = "$length";

    /** {@code (n)}: n, how many values each part of a list gets. */
    static final String SIZE = "$size";

    /** {@code (a..b)}: the same list. */
    static final String RANGE = "$range";

    /** {@code (separator, …)}: lets every value of a list pass, as long as they can be joined with what is given. */
    static final String JOINED = "$joined";

    /** {@code (replacement)}: lets every text pass, as long as all its letters can be replaced. */
    static final String REPLACED = "$replaced";

    /**
     * {@code (name, value)}: empties the variable if its text has become too long; shows nothing. {@code (name, value, true)}
     * for what was made of several: empties a list or a record that has become too long, too, and makes one of those that
     * were put together, or FreeMarker would ask each of them whenever one value is wanted.
     */
    static final String KEPT = "$kept";

    /** {@code ()}: lets the values of a list pass, as long as they are not too many and there is time. */
    static final String WALK = "$walk";

    /** Does the same and counts on. */
    static final String STEP = "$step";

    private GrowthFunctions() {}

    /** Offers them to the templates of {@code configuration}. */
    public static void offer(Configuration configuration) {
        offer(configuration, LENGTH, arguments -> number(arguments, GrowthLimit.TEXT));
        offer(configuration, SIZE, arguments -> number(arguments, GrowthLimit.LIST));
        offer(configuration, RANGE, GrowthFunctions::range);
        offer(configuration, JOINED, GrowthFunctions::joined);
        offer(configuration, REPLACED, GrowthFunctions::replaced);
        offer(configuration, KEPT, GrowthFunctions::kept);
        TemplateMethodModelEx step = values -> steps().step();
        offer(configuration, STEP, step);
        offer(configuration, WALK, arguments -> {
            Environment.getCurrentEnvironment().setCustomState(Steps.class, new Steps());
            return step;
        });
    }

    private static void offer(Configuration configuration, String name, TemplateMethodModelEx function) {
        configuration.setSharedVariable(name, function);
    }

    private static @Nullable Object number(List<?> arguments, GrowthLimit limit) throws TemplateModelException {
        if (arguments.get(0) instanceof TemplateNumberModel number) {
            limit.check(number.getAsNumber().doubleValue());
        }
        return arguments.get(0);
    }

    private static @Nullable Object range(List<?> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof TemplateSequenceModel values) {
            GrowthLimit.LIST.check(values.size());
        }
        return arguments.get(0);
    }

    private static TemplateMethodModelEx joined(List<?> with) throws TemplateModelException {
        int between = 1;
        for (Object one : with) {
            between += length(one);
        }
        return new Letters(between, 1);
    }

    private static TemplateMethodModelEx replaced(List<?> replacement) throws TemplateModelException {
        return new Letters(1, Math.max(1, length(replacement.get(0))));
    }

    private static String kept(List<?> arguments) throws TemplateModelException {
        Object value = arguments.get(1);
        String name = ((TemplateScalarModel) arguments.get(0)).getAsString();
        Environment environment = Environment.getCurrentEnvironment();
        if (length(value) > GrowthLimit.TEXT.most()) {
            environment.setVariable(name, new SimpleScalar(""));
            throw new GrowthRefusal(GrowthLimit.TEXT);
        }
        if (arguments.size() > 2 && !(value instanceof TemplateScalarModel)) {
            grown(name, value, environment);
        }
        return "";
    }

    private static void grown(String name, @Nullable Object value, Environment environment)
            throws TemplateModelException {
        if (value instanceof TemplateSequenceModel list) {
            if (list.size() > GrowthLimit.LIST.most()) {
                environment.setVariable(name, environment.getObjectWrapper().wrap(List.of()));
                throw new GrowthRefusal(GrowthLimit.LIST);
            }
            environment.setVariable(name, environment.getObjectWrapper().wrap(values(list)));
        } else if (value instanceof TemplateHashModelEx record) {
            if (record.size() > GrowthLimit.RECORD.most()) {
                environment.setVariable(name, environment.getObjectWrapper().wrap(Map.of()));
                throw new GrowthRefusal(GrowthLimit.RECORD);
            }
            environment.setVariable(name, environment.getObjectWrapper().wrap(values(record)));
        }
    }

    private static List<@Nullable TemplateModel> values(TemplateSequenceModel list) throws TemplateModelException {
        List<@Nullable TemplateModel> values = new ArrayList<>(list.size());
        for (int index = 0; index < list.size(); index++) {
            values.add(list.get(index));
        }
        return values;
    }

    private static Map<String, @Nullable TemplateModel> values(TemplateHashModelEx record)
            throws TemplateModelException {
        Map<String, @Nullable TemplateModel> values = new LinkedHashMap<>();
        TemplateModelIterator names = record.keys().iterator();
        while (names.hasNext()) {
            if (names.next() instanceof TemplateScalarModel name && name.getAsString() != null) {
                values.put(name.getAsString(), record.get(name.getAsString()));
            }
        }
        return values;
    }

    private static Steps steps() {
        return Environment.getCurrentEnvironment().getCustomState(Steps.class) instanceof Steps steps
                ? steps
                : new Steps();
    }

    /** How many values the expression that is evaluated just now has looked at. */
    private static final class Steps {

        private int taken;

        boolean step() throws GrowthRefusal {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedExpression();
            }
            GrowthLimit.STEPS.check(++taken);
            return true;
        }
    }

    private static int length(@Nullable Object value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel text && text.getAsString() != null) {
            return text.getAsString().length();
        }
        return 0;
    }

    /** Lets every value pass and counts the letters that come of them. */
    private static final class Letters implements TemplateMethodModelEx {

        private final int more;
        private final int times;
        private double letters;

        /**
         * @param more letters that come with each value
         * @param times how many letters may come of each
         */
        Letters(int more, int times) {
            this.more = more;
            this.times = times;
        }

        @Override
        public Object exec(@SuppressWarnings("rawtypes") List values) throws TemplateModelException {
            letters += ((double) length(values.get(0)) + more) * times;
            GrowthLimit.TEXT.check(letters);
            return true;
        }
    }
}
