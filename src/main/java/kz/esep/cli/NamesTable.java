package kz.esep.cli;

import kz.esep.documents.NameList;
import kz.esep.documents.TemplateKind;

/** The names a template may use, for the screen: name, what it is, what it stands for. */
final class NamesTable {

    private final Screen screen;

    NamesTable(Screen screen) {
        this.screen = screen;
    }

    void print(TemplateKind kind) {
        NameList list = NameList.of(kind);
        int width = list.names().stream()
                .mapToInt(name -> name.path().length())
                .max()
                .orElse(0);
        screen.say("doctor.names", String.join(", ", kind.ownFiles()));
        for (NameList.Name name : list.names()) {
            screen.say(
                    "doctor.name",
                    name.path() + " ".repeat(width - name.path().length()),
                    name.model()
                            .map(model -> screen.messages().text("doctor.like", model))
                            .orElseGet(() -> screen.messages().text("doctor.kind." + name.kind())),
                    name.meaning().in(screen.language()));
        }
    }
}
