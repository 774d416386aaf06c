package kz.esep.word.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.names.Shape.Plain;

/**
 * Holds the tags of one part, in their order, against the names a template may use. Nothing is evaluated: a name that no
 * data of the model can have is told before there are data.
 */
public final class NameCheck {

    /** The names behind the last {@code as}. */
    private static final Pattern VARIABLES =
            Pattern.compile("(?s).*\\sas\\s+([\\p{L}_][\\p{L}\\p{N}_]*(?:\\s*,\\s*[\\p{L}_][\\p{L}\\p{N}_]*)?)");

    private final Variables variables;
    private final Map<String, Shape> everLooped = new HashMap<>();

    /** @param names what the template may use */
    public NameCheck(DeclaredNames names) {
        this.variables = new Variables(names.root());
    }

    /** Takes over the variables of all lists of {@code others}: a chart is rendered where one of them stands. */
    public void lend(NameCheck others) {
        others.everLooped.forEach(variables::assign);
        others.variables.assigned().forEach(variables::assign);
    }

    /** <code>${source}</code>; {@code isText} unless it may name a picture or a chart. */
    public void value(String source, boolean isText, Consumer<Complaint> complaints) {
        Shape shape = new Expression(source, variables, complaints).read();
        if (shape instanceof Shape.Items) {
            complaints.accept(Complaint.of(Remark.LIST_SHOWN).with("name", source.strip()));
        } else if (shape instanceof Shape.Names names) {
            complaints.accept(Complaint.of(Remark.RECORD_SHOWN)
                    .with("name", source.strip())
                    .with("offered", String.join(", ", names.names().keySet())));
        } else if (shape.equals(Plain.YES_NO)) {
            complaints.accept(Complaint.of(Remark.YES_NO_SHOWN).with("name", source.strip()));
        } else if (isText && !shape.isAny() && !shape.equals(Plain.TEXT) && !shape.equals(Plain.NUMBER)) {
            complaints.accept(Complaint.of(Remark.MEDIA_SHOWN).with("name", source.strip()));
        }
    }

    /** {@code [#if source]}. */
    public void condition(String source, Consumer<Complaint> complaints) {
        Shape shape = new Expression(source, variables, complaints).read();
        if (!shape.mayBe(Shape.Kind.YES_NO)) {
            complaints.accept(Complaint.of(Remark.NOT_A_CONDITION).with("name", source.strip()));
        }
    }

    /** {@code [#list source as row]}: {@code row} is known until {@link #listEnds}. */
    public void listBegins(String source, Consumer<Complaint> complaints) {
        Expression expression = new Expression(source, variables, complaints);
        Shape shape = expression.read();
        List<String> names = expression.loopNames();
        Map<String, Shape> loop = new HashMap<>();
        if (shape instanceof Shape.Items items && names.size() == 1) {
            loop.put(names.get(0), items.item());
        } else {
            names.forEach(name -> loop.put(name, Plain.ANY));
            boolean ofNames = names.size() == 2 && shape instanceof Shape.Names;
            if (!shape.isAny() && !ofNames) {
                String listed = source.replaceFirst("(?s)\\s+as\\s.*", "").strip();
                complaints.accept(Complaint.of(Remark.NOT_A_LIST).with("name", listed));
            }
        }
        opened(loop);
    }

    /** A list that cannot be read; of its variables, which {@code typed} may tell, nothing is known. */
    public void unreadListBegins(String typed) {
        Matcher named = VARIABLES.matcher(typed);
        if (named.find()) {
            Map<String, Shape> loop = new HashMap<>();
            Stream.of(named.group(1).split("\\s*,\\s*")).forEach(name -> loop.put(name, Plain.ANY));
            opened(loop);
        } else {
            variables.openUnread();
        }
    }

    private void opened(Map<String, Shape> loop) {
        loop.forEach((name, item) -> everLooped.merge(name, item, (one, other) -> one.equals(other) ? one : Plain.ANY));
        variables.open(loop);
    }

    /** {@code [/#list]}. */
    public void listEnds() {
        variables.close();
    }

    /** {@code [#assign source]}. */
    public void assignment(String source, Consumer<Complaint> complaints) {
        new Expression(source, variables, complaints).readAssignments();
    }

    /** The value of a tag that shows nothing itself. */
    public void setting(String source, Consumer<Complaint> complaints) {
        new Expression(source, variables, complaints).read();
    }
}
