package kz.esep.word.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.language.Bilingual;
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
        this(new Variables(names.root()));
    }

    private NameCheck(Variables variables) {
        this.variables = variables;
    }

    /** A check of a text that stands apart and is rendered here: it knows what is known at this place. */
    public NameCheck here() {
        return new NameCheck(variables.copy());
    }

    /** Takes over the variables of all lists of {@code others}: a chart is rendered where one of them stands. */
    public void lend(NameCheck others) {
        others.everLooped.forEach(variables::assign);
        others.variables.assigned().forEach(variables::assign);
    }

    /** <code>${source}</code> within a text. */
    public void value(String source, Consumer<Complaint> complaints) {
        new Operations(complaints).piece(read(source, complaints));
    }

    /** A tag that is all the alternative text of a picture, or of a chart, says. */
    public void placeholder(String source, Shape.Kind kind, Consumer<Complaint> complaints) {
        Shape shape = read(source, complaints).shape();
        if (!shape.mayBe(kind)) {
            complaints.accept(Complaint.of(kind == Shape.Kind.CHART ? Remark.NOT_A_CHART : Remark.NOT_A_PICTURE));
        }
    }

    private Value read(String source, Consumer<Complaint> complaints) {
        return new Expression(source, variables, complaints).read();
    }

    /** {@code [#if source]}. */
    public void condition(String source, Consumer<Complaint> complaints) {
        new Operations(complaints).condition(read(source, complaints));
    }

    /** {@code [#list source as row]}: {@code row} is known until {@link #listEnds}. */
    public void listBegins(String source, Consumer<Complaint> complaints) {
        Tokens tokens = new Tokens(source);
        Value listed = new Expression(tokens, variables, complaints).read();
        List<String> names = loopNames(tokens);
        Map<String, Shape> loop = new HashMap<>();
        if (listed.shape() instanceof Shape.Items items && names.size() == 1) {
            loop.put(names.get(0), items.item());
        } else {
            names.forEach(name -> loop.put(name, Plain.ANY));
            boolean ofNames = names.size() == 2 && listed.shape() instanceof Shape.Names;
            if (listed.shape() instanceof Shape.Items && names.size() == 2) {
                complaints.accept(Complaint.of(Remark.LIST_WITH_TWO_NAMES)
                        .with("name", listed.text())
                        .with("first", names.get(0)));
            } else if (!listed.shape().isAny() && !ofNames) {
                complaints.accept(Complaint.of(Remark.NOT_A_LIST).with("name", listed.text()));
            }
        }
        opened(loop);
    }

    /** The words behind {@code as}: the loop's variables. */
    private static List<String> loopNames(Tokens tokens) {
        List<String> names = new ArrayList<>();
        while (tokens.peek().type() != Token.Type.END) {
            Token token = tokens.next();
            if (token.type() == Token.Type.NAME) {
                names.add(token.text());
            }
        }
        return names;
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

    /** {@code [#else]} of a list: what follows is for a list without turns. */
    public void listIsEmpty() {
        variables.endTurns();
    }

    /** {@code [/#list]}. */
    public void listEnds() {
        variables.close();
    }

    /** {@code [#assign source]}. */
    public void assignment(String source, Consumer<Complaint> complaints) {
        new Assignments(source, variables, complaints).read();
    }

    /** {@code [#merge source]}: cells are one as long as they say the same. */
    public void sameness(String source, Consumer<Complaint> complaints) {
        Value value = read(source, complaints);
        if (!(value.shape() instanceof Plain) || value.is(Shape.Kind.PICTURE) || value.is(Shape.Kind.CHART)) {
            complaints.accept(wrongKind(KindWords.TEXT_OR_NUMBER, value));
        }
    }

    /** {@code [#span source]}: over so many columns a cell reaches. */
    public void width(String source, Consumer<Complaint> complaints) {
        Value value = read(source, complaints);
        if (!value.shape().mayBe(Shape.Kind.NUMBER)) {
            complaints.accept(wrongKind(KindWords.NUMBER, value));
        }
    }

    private static Complaint wrongKind(Bilingual wanted, Value value) {
        return Complaint.of(Remark.WRONG_KIND).with("wanted", wanted).with("given", KindWords.of(value.shape()));
    }
}
