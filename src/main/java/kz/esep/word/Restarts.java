package kz.esep.word;

import freemarker.template.Configuration;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The copies of lists made for one document, and which of them goes on where. */
final class Restarts {

    /** {@code (loop)}: a turn of a loop begins in which lists begin anew. */
    static final String TURN = "$list_turn";

    /** {@code (loop, list, restart)}: the number of the list that the next paragraph belongs to. */
    static final String LIST = "$list_number";

    private final Map<Integer, Integer> made = new LinkedHashMap<>();
    private final Map<Loop, Map<Integer, Integer>> current = new HashMap<>();
    private int last;

    /** A loop of a part, which has nothing to do with the lists of another one; 0 outside of its loops. */
    private record Loop(String part, int number) {}

    /** @param last the largest number that a list of the template bears */
    Restarts(int last) {
        this.last = last;
    }

    /** What was made: by its number, the list it copies. */
    Map<Integer, Integer> made() {
        return made;
    }

    private void turnBegins(Loop loop) {
        current.computeIfAbsent(loop, any -> new HashMap<>()).clear();
    }

    /** Outside of loops a list begins anew only when told so; in a turn of a loop the first time, too. */
    private int list(Loop loop, int list, boolean restart) {
        Map<Integer, Integer> lists = current.computeIfAbsent(loop, any -> new HashMap<>());
        if (restart || (loop.number() != 0 && !lists.containsKey(list))) {
            made.put(++last, list);
            lists.put(list, last);
        }
        return lists.getOrDefault(list, list);
    }

    static void offer(Configuration configuration) {
        TemplateMethodModelEx turn = arguments -> {
            restarts().turnBegins(loop(arguments));
            return "";
        };
        TemplateMethodModelEx list = arguments -> restarts()
                .list(loop(arguments), number(arguments, 1), ((TemplateBooleanModel) arguments.get(2)).getAsBoolean());
        configuration.setSharedVariable(TURN, turn);
        configuration.setSharedVariable(LIST, list);
    }

    private static Loop loop(List<?> arguments) throws TemplateModelException {
        return new Loop(PartWriter.current().part().entry(), number(arguments, 0));
    }

    private static int number(List<?> arguments, int index) throws TemplateModelException {
        return ((TemplateNumberModel) arguments.get(index)).getAsNumber().intValue();
    }

    private static Restarts restarts() {
        return PartWriter.current().state().restarts();
    }
}
