package kz.esep.word.names;

import java.util.Optional;
import java.util.function.Consumer;
import kz.esep.language.NearestName;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.names.Shape.Plain;

/** Looks up what names stand for; of those that stand for nothing it says what may have been meant. */
final class NameLookup {

    private final Variables variables;
    private final Consumer<Complaint> complaints;

    NameLookup(Variables variables, Consumer<Complaint> complaints) {
        this.variables = variables;
        this.complaints = complaints;
    }

    /** What {@code name} stands for by itself. */
    Shape find(String name) {
        Optional<Shape> shape = variables.find(name);
        if (shape.isEmpty()) {
            complaints.accept(
                    variables.isOfEndedList(name)
                            ? Complaint.of(Remark.VARIABLE_IN_ELSE).with("name", name)
                            : UnknownName.complaint("", name, variables.names()));
        }
        return shape.orElse(Plain.ANY);
    }

    /** What {@code name} stands for in {@code value}. */
    Shape below(Value value, String name) {
        if (value.shape() instanceof Shape.Names names) {
            Optional<Shape> shape = names.find(name);
            if (shape.isEmpty()) {
                complaints.accept(UnknownName.complaint(
                        value.text() + ".", name, names.names().keySet()));
            }
            return shape.orElse(Plain.ANY);
        }
        if (!value.shape().isAny()) {
            complaints.accept(ofOther(value, name).with("name", value.text()).with("below", name));
        }
        return Plain.ANY;
    }

    /** A name is sought in what has none. */
    private static Complaint ofOther(Value value, String name) {
        if (BuiltIns.names().contains(name) && BuiltIns.fits(name, value.shape())) {
            return Complaint.of(Remark.BUILT_IN_AS_NAME);
        }
        if (!(value.shape() instanceof Shape.Items items)) {
            return Complaint.of(Remark.NAME_OF_VALUE);
        }
        if (items.item() instanceof Shape.Names names) {
            if (names.find(name).isPresent()) {
                return Complaint.of(Remark.NAME_OF_LIST);
            }
            return NearestName.to(name, names.names().keySet())
                    .map(near -> Complaint.of(Remark.NAME_OF_LIST_NEAR).with("near", near))
                    .orElse(Complaint.of(Remark.NAME_OF_LIST_STRANGE).with("offered", Operations.listed(names)));
        }
        return items.item().isAny() ? Complaint.of(Remark.NAME_OF_LIST) : Complaint.of(Remark.NAME_OF_TEXTS);
    }

    /** Tells of a built-in that {@code value} cannot be asked for. */
    void builtIn(Value value, String name) {
        if (!BuiltIns.fits(name, value.shape())) {
            complaints.accept(Complaint.of(Remark.BUILT_IN_KIND)
                    .with("built_in", "?" + name)
                    .with("wanted", BuiltIns.needed(name))
                    .with("name", value.text())
                    .with("given", KindWords.of(value.shape())));
        }
    }
}
