package kz.esep.word;

import java.util.ArrayList;
import java.util.List;
import kz.esep.word.names.DeclaredNames;
import kz.esep.word.names.NameCheck;

/** What a template may use, for all its parts: a chart is rendered within another part and sees that part's variables. */
final class TemplateNames {

    private final DeclaredNames declared;
    private final List<NameCheck> ofTexts = new ArrayList<>();

    TemplateNames(DeclaredNames declared) {
        this.declared = declared;
    }

    /** The check for {@code part}; charts come after all other parts. */
    NameCheck of(PartRole part) {
        NameCheck check = new NameCheck(declared);
        if (part.isChart()) {
            ofTexts.forEach(check::lend);
        } else {
            ofTexts.add(check);
        }
        return check;
    }
}
